import sys
from sys import float_info, maxsize, version_info


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: sys.maxsize)
shown(lambda: sys.float_info)
shown(lambda: float_info.epsilon)
shown(lambda: float_info.max)
shown(lambda: float_info.min)
shown(lambda: float_info[0] == float_info.max)
shown(lambda: version_info >= (3, 8))
shown(lambda: version_info[:2])
shown(lambda: version_info.major)
shown(lambda: sys.version.startswith("3.11"))
shown(lambda: sys.getrecursionlimit())
shown(lambda: sys.setrecursionlimit(2000))
shown(lambda: sys.setrecursionlimit(0))
shown(lambda: sys.setrecursionlimit("x"))
shown(lambda: sys.stdout.write("text\n"))
shown(lambda: sys.stdout.write(5))
shown(lambda: sys.stdout.flush())
shown(lambda: sys.byteorder)
shown(lambda: sys.maxunicode)
shown(lambda: len(sys.argv))
shown(lambda: sys.argv[1:])
shown(lambda: isinstance(sys.path, list))
shown(lambda: sys.intern("a"))
shown(lambda: sys.foo)
shown(lambda: sys.getdefaultencoding())
shown(lambda: sys.exit.__name__)
shown(lambda: maxsize == 2 ** 62 * 2 - 1 if False else maxsize > 10 ** 18)

print("to a stream", file=sys.stdout)
print("a", "b", sep="-", end="!\n", file=sys.stdout)
sys.stdout.writelines(["one\n", "two\n"])
try:
    sys.exit("bye")
except SystemExit as error:
    print(error.code, error.args)
try:
    sys.exit()
except SystemExit as error:
    print(error.code)
sys.argv.append("x")
print(sys.argv[1:])

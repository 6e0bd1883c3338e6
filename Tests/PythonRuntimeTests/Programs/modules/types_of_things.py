import types
from types import SimpleNamespace


def function():
    pass


n = SimpleNamespace(x=1, y="a")


class Own(SimpleNamespace):
    pass


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: n)
shown(lambda: n.x)
shown(lambda: n == SimpleNamespace(x=1, y="a"))
shown(lambda: n == SimpleNamespace(x=1))
shown(lambda: n.__dict__)
shown(lambda: vars(n))
shown(lambda: n.foo)
shown(lambda: SimpleNamespace(1))
shown(lambda: SimpleNamespace())
shown(lambda: Own(a=1))
shown(lambda: SimpleNamespace)
shown(lambda: types.FunctionType)
shown(lambda: types.LambdaType)
shown(lambda: types.BuiltinFunctionType)
shown(lambda: types.MethodType)
shown(lambda: types.ModuleType)
shown(lambda: types.GeneratorType)
shown(lambda: types.NoneType)
shown(lambda: types.EllipsisType)
shown(lambda: types.NotImplementedType)
shown(lambda: types.GenericAlias)
shown(lambda: types.UnionType)
shown(lambda: isinstance(function, types.FunctionType))
shown(lambda: isinstance(len, types.BuiltinFunctionType))
shown(lambda: isinstance(types, types.ModuleType))
shown(lambda: types.GenericAlias(list, (int,)))
shown(lambda: isinstance((x for x in ()), types.GeneratorType))
shown(lambda: isinstance(None, types.NoneType))
shown(lambda: isinstance("a".upper, types.BuiltinMethodType))
shown(lambda: types.foo)

n.z = 3
del n.x
print(n)
n.self = n
print(n)

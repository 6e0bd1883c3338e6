import string


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: string.ascii_lowercase)
shown(lambda: string.ascii_uppercase)
shown(lambda: string.ascii_letters)
shown(lambda: string.digits)
shown(lambda: string.hexdigits)
shown(lambda: string.octdigits)
shown(lambda: string.punctuation)
shown(lambda: string.whitespace)
shown(lambda: string.printable)
shown(lambda: string.capwords("  hello   wORLD foo "))
shown(lambda: string.capwords("a-b c", "-"))
shown(lambda: string.capwords())
shown(lambda: string.foo)

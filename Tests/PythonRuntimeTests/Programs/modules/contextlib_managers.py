from contextlib import nullcontext, suppress


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: nullcontext(5).enter_result)
shown(lambda: isinstance(suppress(), suppress))

with suppress(ValueError):
    int("x")
with suppress(ValueError, KeyError):
    {}["x"]
    print("never")
with nullcontext(5) as value:
    print(value)
with nullcontext() as value:
    print(value)


def wrong():
    with suppress(KeyError):
        int("x")


def loop():
    for number in range(3):
        with suppress(ZeroDivisionError):
            print(1 / number)
    return "done"


shown(wrong)
shown(loop)

def caught(classes):
    try:
        try:
            1 / 0
        except classes:
            return "caught"
    except TypeError as error:
        return str(error)
    except ZeroDivisionError:
        return "passed"


class Pair(tuple):
    pass


for classes in [
    (), (ValueError,), (KeyError, ZeroDivisionError), ((ZeroDivisionError,),), (ZeroDivisionError, 5),
    (ValueError, (ZeroDivisionError,)), Pair((ArithmeticError,)), [ZeroDivisionError], int,
]:
    print(caught(classes))
t = ZeroDivisionError
for i in range(1000000):
    t = (t,)
print(caught(t))

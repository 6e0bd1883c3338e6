import operator


class Large:
    def __index__(self):
        return 2**80


class Count(int):
    pass


print(operator.index(2**70), operator.index(-(2**64)), operator.index(Large()))
print(operator.index(True), type(operator.index(Count(3))), operator.index(7))
for x in [1.5, "1", None]:
    try:
        operator.index(x)
    except TypeError as error:
        print(error)

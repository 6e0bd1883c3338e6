from contextlib import suppress

for classes in [(KeyError, ValueError), ((KeyError, ValueError),), ((KeyError, (ValueError,)),), (LookupError,)]:
    with suppress(*classes):
        print("in", len(classes))
        {}["k"]
    print("after")
with suppress(KeyError | ValueError):
    int("x")
print("a union")
try:
    with suppress(5):
        1 / 0
except TypeError as error:
    print(error)

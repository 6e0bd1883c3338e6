def ending(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

class Large(int):
    pass

ending(lambda: int([], 99))
ending(lambda: int([], 3))
ending(lambda: pow(2.0, 3, ()))
ending(lambda: pow(2, 3, ()))
ending(lambda: pow(2, 3, 5.0))
ending(lambda: 1 in Large(2**70))
ending(lambda: 'ab' * (2**63 - 1))

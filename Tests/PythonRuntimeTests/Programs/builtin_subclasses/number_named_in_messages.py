# What derives from `int` is named by its own class where it is no index, and asked for no text.
class Number(int):
    def __repr__(self): return self.missing


def show(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)


small, large = Number(3), Number(10 ** 30)
show(lambda: small[0])
show(lambda: small[1:])
show(lambda: [7, 8][large])
show(lambda: 'ab'[large])
show(lambda: (1, 2)[large])
show(lambda: [1] * large)
show(lambda: list(small))
show(lambda: dict(small))
show(lambda: sum(small))
show(lambda: [x for x in small])
show(lambda: [7, 8, 9, 10][small])

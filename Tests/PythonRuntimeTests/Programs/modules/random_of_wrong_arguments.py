# The functions of `random` are methods of an object of a class, and most of them are written in Python.
import random


def show(make):
    try: print(make())
    except Exception as error:
        context = error.__context__
        print(type(error).__name__, error, '|', type(context).__name__, context, error.__suppress_context__)


random.seed(1)
for low, high in ((.25, 3), (1, 2.5), ('1', 3), (1, '3'), ([], 1), (1, []), (None, 2), (1.0, 3.0), (True, 2), (float('nan'), 2), (float('inf'), 2)):
    show(lambda: random.randint(low, high))
    show(lambda: random.randrange(low, high))
    show(lambda: random.randrange(low))
    show(lambda: random.randrange(0, 10, low))
show(lambda: random.randrange(5, step=1))
show(lambda: random.randrange(5, step=2))
show(lambda: random.randrange(5, None, 2))
show(lambda: random.randrange(3, 3))
show(lambda: random.randrange(0, 3, -1))
show(lambda: random.randrange(0, 3, 0))
show(lambda: random.uniform(1))
show(lambda: random.uniform(1, 2, 3))
show(lambda: random.uniform(1, 2, b=3))
show(lambda: random.uniform(1, c=3))
show(lambda: random.uniform())
show(lambda: random.randint())
show(lambda: random.choice())
show(lambda: random.choice([1], [2]))
show(lambda: random.shuffle())
show(lambda: random.sample([1]))
show(lambda: random.sample([1], 1, 2))
show(lambda: random.choices())
show(lambda: random.choices([1, 2], 3))
show(lambda: random.choices([1, 2], [1], [2]))
show(lambda: random.gauss(1, 2, 3))
show(lambda: random.gauss(mean=0))
show(lambda: random.triangular(1, 2, 3, 4))
show(lambda: random.seed(1, 2, 3))
show(lambda: random.random(1))
show(lambda: random.getrandbits())
show(lambda: random.getrandbits(1, 2))
show(lambda: random.randint(b=3, a=3))

from collections import OrderedDict


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)


def show(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)


for bad in (3, [3], [None], ['Loss'], [''], ['a'], [(1, 2), (3,)], [[[], 1]], [(1, 2, 3)], None):
    show(lambda: OrderedDict(bad))
    d = OrderedDict(z=1)
    show(lambda: d.update(bad))
    print(d)
show(lambda: OrderedDict([], []))
show(lambda: OrderedDict().update([], []))
show(lambda: OrderedDict(['ab', (1, 2)], c=3))
show(lambda: OrderedDict({1: 2}, self=3))
show(lambda: OrderedDict(OrderedDict(a=1)))
show(lambda: OrderedDict(zip('ab', range(2))))
d = Loud([(1, 2)], a=3)
d.update({4: 5}, b=6)
print(d)

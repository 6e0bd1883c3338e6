# Up to fifteen pairs are all evaluated before the first key is hashed; of more of them each is put in its place at once.
class Key:
    def __init__(self, name): print('made', name); self.name = name
    def __hash__(self): print('hash', self.name); return 1


def show(make):
    try: print(len(make()))
    except TypeError as error: print(error)


show(lambda: {[]: 1, +'x': 2})
show(lambda: {Key('a'): print('a is 1'), Key('b'): print('b is 2')})
show(lambda: {Key('a'): 1, **{Key('b'): print('b')}, Key('c'): 2, Key('d'): 3})
show(lambda: {[]: 1, **print('unpacked')})
show(lambda: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, [13]: 13, print('14'): 14})
show(lambda: {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, [13]: 13, print('14'): 14, 15: 15})
show(lambda: {Key('a'), Key('b')})

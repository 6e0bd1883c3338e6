import random
random.seed(4)
try: random.shuffle({'x': 1, 'y': 2, '': 3})
except KeyError as e: print(repr(e))

class D(dict): pass
print(D().__lt__({}), dict.__gt__({}, {}), range(3).__le__(range(2)), hasattr({}, '__lt__'))
for call in (lambda: dict.__lt__(1, 2), lambda: dict.__contains__(1, 2), lambda: list.__getitem__(1, 2), lambda: D() < D(), lambda: int.__round__('a')):
  try: call()
  except TypeError as e: print(e)
class L:
  def __len__(self): return 2**64
try: len(L())
except OverflowError as e: print(e)
try: 1 << 2**66
except OverflowError as e: print(e)

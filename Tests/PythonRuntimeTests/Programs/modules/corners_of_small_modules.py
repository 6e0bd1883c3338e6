import collections, itertools, json, operator, random
from contextlib import suppress
with suppress((TypeError, ValueError)): int('a')
with suppress(KeyError, (IndexError, ZeroDivisionError)): 1 / 0
def told(act):
  try: print(act())
  except Exception as e: print(type(e).__name__, e, repr(e.__context__))
for stop in (-1, -5, 'a', 2**70): told(lambda: list(itertools.islice([1], stop)))
for start in (-1, 'a'): told(lambda: list(itertools.islice([1], start, 2)))
told(lambda: list(itertools.islice([1], 0, 1, 0)))
print(next(itertools.count(True)), next(itertools.count(True, 2)))
for count in (10**20, -1, True, 'a', [1], 1.5): told(lambda: collections.Counter('aab').most_common(count))
told(lambda: json.loads('[1, '))
told(lambda: json.loads('[1] x'))
print(operator.index(2**64), operator.index(True))
for search in (operator.countOf, operator.indexOf): told(lambda: search(5, 1))
told(lambda: operator.truth(1, 2))
random.seed(1)
for wrong in ([1], 'a', None, {}):
  told(lambda: random.uniform(0, wrong)); told(lambda: random.gauss(wrong, 1)); told(lambda: random.normalvariate(0, wrong))
  told(lambda: random.expovariate(wrong))
told(lambda: random.expovariate(0))
print(random.uniform(2, 3), random.gauss(), random.normalvariate(1, 2))

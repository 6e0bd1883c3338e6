class Count:
  def __init__(self, n): self.n = n
  def __iter__(self): self.i = 0; return self
  def __next__(self):
    if self.i >= self.n: raise StopIteration
    self.i += 1
    return self.i
c = Count(3)
print(list(c), [x * 2 for x in c], sum(c), max(c), sorted(c, reverse=True), tuple(c), dict(enumerate(c)))
a, *b = c
print(a, b, [*c, *c], list(zip(c, 'abc')), any(x > 2 for x in c), ','.join(map(str, c)), 2 in c)
it = iter(c)
print(next(it), next(it), next(it), next(it, 'end'), it is c)
next(it)

class Squares:
  def __getitem__(self, i):
    if i >= 4: raise IndexError(i)
    return i * i
s = Squares()
print(list(s), 9 in s, 10 in s, [*s], sum(s), list(enumerate(s)))
for x in s:
  if x > 1: break
print(x)
it = iter(s)
print(next(it), next(it), list(it), next(it, None))

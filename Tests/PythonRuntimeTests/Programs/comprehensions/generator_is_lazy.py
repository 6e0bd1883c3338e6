def p(x):
  print('p', x); return x
g = (p(x) for x in p([1, 2, 3]) if p(x) > 1)
print('made')
print(next(g))
print(next(g), next(g, None), next(g, 7))

def t(n):
  print(n)
  return n
d = {}
d[t(1)] = d[t(2)] = t(3)
a = [0, 0]
a[t(0)], a[t(1)] = t(5), t(6)
a[t(0)] += t(2)
{t(1): t(2), t(3): t(4)}
t(t(1) + t(2) * t(3))
t(1) < t(2) < t(0) < t(9)
print(t(1), sep=str(t(2)), end=t('\n'))
[t(8), t(9)][t(0)] = t(7)

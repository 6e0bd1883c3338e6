class A:
  def __init__(self, *a, **k): print(a, k)
def p(x): print('arg', x); return x
A(p(1), p(2), k=p(3), *p([4]), **p({'z': 5}))

class A:
  def __init__(self, n): self.n = n
  def __add__(self, o): return A(self.n + o.n)
  def __eq__(self, o): return self.n == o.n
a = A(1)
print(a.__add__(A(2)).n, a.__eq__(A(1)), A.__add__(a, a).n, a.__ne__(A(2)))
print((3).__add__(4), (3).__add__('x'), 'a'.__len__(), [1].__contains__(1), (2).__lt__(3), (1.5).__radd__(1), 'a'.__add__('b'))
print((5).__eq__(5.0), 'a'.__eq__(1), object().__eq__(1), [].__eq__([]), (1).__bool__(), {}.__len__(), (7).__divmod__(2))

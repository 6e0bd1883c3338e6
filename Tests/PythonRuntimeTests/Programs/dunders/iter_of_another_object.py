class A:
  def __iter__(self): return iter('abc')
class B:
  def __iter__(self): return (x for x in range(3))
print(list(A()), list(B()), dict(zip(A(), B())), *A(), {**{k: 1 for k in A()}})

class A:
  def __contains__(self, x): return x > 3
class B:
  def __iter__(self): return iter([1, 2])
class C:
  def __getitem__(self, i): return [5, 6][i]
print(5 in A(), 1 in A(), 5 not in A(), 2 in B(), 3 in B(), 6 in C(), 7 not in C())
class D:
  def __contains__(self, x): return 'yes'
print(1 in D(), 1 not in D())

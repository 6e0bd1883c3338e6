class A:
  def __init__(self, n): self.n = n
  def __len__(self): return self.n
class B(A):
  def __bool__(self): return self.n > 5
print(len(A(3)), bool(A(0)), bool(A(1)), bool(B(3)), bool(B(7)), not B(0), A(0) or 'empty', [x.n for x in [A(0), A(2)] if x])

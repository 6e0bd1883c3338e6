class A:
  def f(self): return super().__init__()
A.f(1)

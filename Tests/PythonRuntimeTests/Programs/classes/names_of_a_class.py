class A:
  "What A is."
  def f(self): "What f does."
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.f.__doc__, A().__doc__, A().__module__)
print(A.__bases__, A.__mro__, A.mro(), A.__class__, A().__class__)

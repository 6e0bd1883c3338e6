class A:
  def __enter__(self): return 1
  def __exit__(self, *a): return a
a = A()
print(a.__enter__(), a.__exit__(None, None, None), hasattr(A, '__exit__'))

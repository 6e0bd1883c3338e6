def f():
  n = 1
  class A:
    nonlocal n
    n = n + 1
    m = n
  return n, A.m, hasattr(A, 'n')
print(f())

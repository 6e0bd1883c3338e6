class A:
  n = 1
a, b = A(), A()
a.n += 10
print(A.n, a.n, b.n)
A.n = 5
print(a.n, b.n)
del a.n
print(a.n)

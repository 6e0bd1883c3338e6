n = 1
class A:
  global n
  n = 2
  m = n
print(n, A.m, hasattr(A, 'n'))
def f():
  class B:
    global k
    k = 7
f()
print(k)

def f():
  class A:
    n = 1
    def g(self):
      nonlocal n

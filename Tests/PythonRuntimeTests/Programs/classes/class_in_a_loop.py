made = []
for i in range(3):
  class A:
    n = i
    def f(self): return i, self.n
  made.append(A)
print([A().f() for A in made], made[0] is made[1], made[0].__name__)

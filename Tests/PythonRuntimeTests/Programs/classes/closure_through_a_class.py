def counter():
  total = 0
  class Counter:
    def add(self, k):
      nonlocal total
      total += k
      return self
    def read(self): return lambda: total
  return Counter
C = counter()
r = C().read()
C().add(3).add(4)
print(r(), C().read()())

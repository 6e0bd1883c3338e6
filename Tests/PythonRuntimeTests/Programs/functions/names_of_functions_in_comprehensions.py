def f():
  print([lambda: 1 for x in [1]][0].__qualname__, next((lambda: 1) for x in [1]).__qualname__)
  print({x: [lambda: 1 for y in [2]] for x in [1]}[1][0].__qualname__)
  class A:
    g = [lambda: 1 for x in [1]]
    def h(self): return lambda: {lambda: 1 for x in [3]}
  print(A.g[0].__qualname__, A().h().__qualname__, A().h()().pop().__qualname__)
f()
print([lambda: 1 for x in [lambda: 2]][0].__qualname__, [x for x in [lambda: 2]][0].__qualname__)

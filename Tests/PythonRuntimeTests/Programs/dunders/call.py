class Adder:
  def __init__(self, n): self.n = n
  def __call__(self, x, *more, k=0): return self.n + x + sum(more) + k
add = Adder(10)
print(add(1), add(1, 2, 3), add(1, k=5), add(*[1, 2], **{'k': 1}), list(map(add, [1, 2])), callable(add), callable(object()))
print(sorted([3, 1, 2], key=Adder(0)), max([1, -5], key=lambda x: Adder(x)(0)))

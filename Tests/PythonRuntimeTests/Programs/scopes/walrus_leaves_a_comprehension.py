print([last := n * 2 for n in range(3)], last)
def f():
  found = [y for x in [1, 2] if (y := x + 1)]
  return found, y
print(f(), any((w := n) > 1 for n in range(5)), w)

class A:
  items = []
a, b = A(), A()
a.items.append(1)
b.items += [2]
print(A.items, a.items is A.items, b.items is A.items, vars(a), vars(b))

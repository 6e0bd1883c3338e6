class L(list):
  def append(self, x): raise ValueError
l = L()
list.append(l, 1)
list.extend(l, [2])
print(l, list.__len__(l), list.__getitem__(l, 0), str.upper('a'), dict.get({'k': 1}, 'k'), list.pop(l), int.__add__(1, 2))
list.append((), 1)

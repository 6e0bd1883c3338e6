class Log(list):
  def __getitem__(self, i): return ('item', super().__getitem__(i))
  def __setitem__(self, i, v): super().__setitem__(i, v * 10)
  def append(self, x): super().append(x + 1)
  def __len__(self): return 100
  def __contains__(self, x): return True
  def __iter__(self): return iter('abc')
l = Log([1, 2])
l.append(5)
l[0] = 7
print(l[0], l[-1], len(l), 99 in l, list(l), [x for x in l], repr(l), l.count(6), l.pop())

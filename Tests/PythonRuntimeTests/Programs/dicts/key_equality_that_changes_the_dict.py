class K:
  def __init__(self, n): self.n = n
  def __hash__(self): return 1
  def __eq__(self, o):
    action()
    return self.n == o.n
def action(): pass
d = {K(1): 'a', K(2): 'b'}
def action():
  global action
  action = lambda: None
  d.clear()
print(d.get(K(2)), d)
d = {K(1): 'a', K(2): 'b'}
def action():
  global action
  action = lambda: None
  for i in range(100): d["k", i] = i
d[K(2)] = 'c'
print(len(d), [v for k, v in d.items() if isinstance(k, K)])
d = {K(1): 'a', K(2): 'b'}
def action():
  global action
  action = lambda: None
  d.pop(next(iter(d)))
d[K(1)] = 'new'
print(sorted(d.values()))
d = {K(1): 'a'}
def action():
  global action
  action = lambda: None
  d.clear()
d.update({K(1): 'updated', K(5): 'five'})
print(d.pop(K(5)), len(d))

class Transaction:
  def __init__(self, data): self.data = data
  def __enter__(self): self.saved = dict(self.data); return self.data
  def __exit__(self, kind, error, trace):
    if kind: self.data.clear(); self.data.update(self.saved)
    return kind is ValueError
data = {'a': 1}
with Transaction(data) as d: d['b'] = 2
with Transaction(data) as d: d['c'] = 3; raise ValueError
print(data)

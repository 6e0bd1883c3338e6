class M:
  def __init__(self): self.log = []
  def __enter__(self): return self.log
  def __exit__(self, *a): self.log.append('exit'); return 5
def f():
  m = M()
  with m as log: return log
def g():
  with M() as log: return len(log)
print(f(), g())

class N:
  def __exit__(self, *a): pass
with N(): pass

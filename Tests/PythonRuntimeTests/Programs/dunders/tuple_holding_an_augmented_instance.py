class V:
  def __iadd__(self, o): print('added'); return self
t = (V(),)
t[0] += 1

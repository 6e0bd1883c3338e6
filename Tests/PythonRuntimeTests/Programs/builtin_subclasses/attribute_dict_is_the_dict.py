class Attr(dict):
  def __init__(self, *a, **k):
    super().__init__(*a, **k)
    self.__dict__ = self
a = Attr(x=1)
a.y = 2
a['z'] = 3
print(a, a.x, a.z, vars(a) is a.__dict__, sorted(a.__dict__))

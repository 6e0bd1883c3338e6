class Box:
  def __class_getitem__(cls, item): return cls.__name__, item
class Sub(Box): pass
print(Box[int], Sub[1, 2], Box['a':'b'])

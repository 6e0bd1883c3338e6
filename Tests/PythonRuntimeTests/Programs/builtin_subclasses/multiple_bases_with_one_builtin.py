class Logged:
  def append(self, x): print('append', x); super().append(x)
class Plain: pass
class L(Logged, list): pass
class M(Plain, L): pass
l = M()
l.append(4)
print(l, [c.__name__ for c in M.__mro__])

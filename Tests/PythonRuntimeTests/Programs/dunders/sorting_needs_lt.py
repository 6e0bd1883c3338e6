class A:
  def __gt__(self, o): return True
class B: pass
print(len(sorted([A(), A()])))
sorted([B(), B()])

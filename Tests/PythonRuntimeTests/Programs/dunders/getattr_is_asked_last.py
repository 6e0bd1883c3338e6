class A:
  x = 'class'
  def __init__(self): self.y = 'own'
  def __getattr__(self, name): return 'made ' + name
a = A()
print(a.x, a.y, a.z, getattr(a, 'w'), hasattr(a, 'anything'), getattr(a, 'q', 'default'))
try: A.nothing
except AttributeError as e: print(e)

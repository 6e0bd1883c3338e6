class Plugin:
  found = []
  def __init_subclass__(cls, name=None, **more):
    super().__init_subclass__(**more)
    Plugin.found.append((cls.__name__, name))
class A(Plugin): pass
class B(A, name='b'): pass
print(Plugin.found)
class C(Plugin, other=1): pass

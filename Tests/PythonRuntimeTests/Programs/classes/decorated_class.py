def register(cls):
  seen.append(cls.__name__)
  cls.extra = 1
  return cls
def replace(cls): return 'replaced'
seen = []
@register
class A: pass
@replace
@register
class B: pass
print(seen, A.extra, B)

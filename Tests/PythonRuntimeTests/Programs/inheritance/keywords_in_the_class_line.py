class A:
  def __init_subclass__(cls, /, tag='none', **rest): cls.tag = tag; super().__init_subclass__(**rest)
class B(A, tag='b'): pass
class C(B): pass
options = {'tag': 'd'}
class D(A, **options): pass
print(B.tag, C.tag, D.tag, hasattr(A, 'tag'))

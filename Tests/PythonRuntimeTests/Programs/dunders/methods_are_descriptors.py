def f(self, x): return self, x
class A: pass
print(f.__get__(3, int)(4), A().__init__.__name__, f.__get__(None, A) is f)
bound = f.__get__('me')
print(bound(1), bound.__self__, bound.__func__ is f)
s, c = staticmethod(f), classmethod(f)
print(s.__get__(1, A)(1, 2), c.__get__(1, A)(2), c.__get__(None, A)(3), s.__func__ is f, s(4, 5), s.__name__)
f.__get__(None, None)

class _A:
  def f(self, __a, *, __b=2):
    __c = __a + __b
    return [__c for __d in range(2)], __c
  def g(self): return self.f(1, _A__b=5)
  def h(self):
    import math as __m
    __k = {'__k': 1}
    def __inner(): return __k
    return __inner(), __m.pi > 3, __inner.__name__
print(_A().f(1), _A().g(), _A().h())

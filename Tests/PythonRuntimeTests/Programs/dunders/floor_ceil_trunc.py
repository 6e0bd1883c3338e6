import math
class A:
  def __floor__(self): return 'floor'
  def __ceil__(self): return 'ceil'
  def __trunc__(self): return 'trunc'
print(math.floor(A()), math.ceil(A()), math.trunc(A()))
class B:
  def __float__(self): return 2.5
print(math.floor(B()), math.ceil(B()), math.sqrt(B()) == math.sqrt(2.5), math.exp(B()) == math.exp(2.5))

class A:
  def __pow__(self, o, m=None): return 'pow', o, m
  def __rpow__(self, o): return 'rpow', o
print(A() ** 2, pow(A(), 2), pow(A(), 2, 5), 2 ** A(), pow(2, A()))
pow(2, A(), 5)

class Money(int):
  def __new__(cls, units, cents=0): return super().__new__(cls, units * 100 + cents)
  def __str__(self): return f'${self // 100}.{self % 100:02}'
  def __add__(self, o): return Money(0, int(self) + int(o))
m = Money(3, 50)
print(m, repr(m), m + 25, m * 2, type(m * 2).__name__, type(m + 1).__name__, m == 350, m > 349, hash(m) == hash(350), {350: 'key'}[m], isinstance(m, int))
print([10, 20][Money(0, 1)], f'{m}', f'{m:d}', f'{m:>8}', -m, abs(m), bool(Money(0)), int(m), float(m), sum([m, m]), m.bit_length(), round(m), divmod(m, 7), range(Money(0, 2)))
m.owner = 'me'
print(vars(m))

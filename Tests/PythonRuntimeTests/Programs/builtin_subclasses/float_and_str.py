class Celsius(float):
  def fahrenheit(self): return self * 9 / 5 + 32
class Name(str):
  def shout(self): return self.upper() + '!'
  def __add__(self, o): return Name(str(self) + '+' + o)
c, n = Celsius(36.6), Name('ada')
print(c, c.fahrenheit(), type(c + 1).__name__, c == 36.6, round(c), f'{c:.2f}', c.is_integer(), Celsius('2.5'), Celsius())
print(n, n.shout(), n + 'b', type(n + 'b').__name__, type(n.upper()).__name__, n == 'ada', {'ada': 1}[n], n[0], len(n), 'd' in n, repr(n), f'{n:>5}|', 'x' + n, n * 2, ','.join([n, n]), Name(5), Name())

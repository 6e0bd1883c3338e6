class E(Exception):
  def __init__(self, a, b): self.a = a
try: raise E(1, b=2)
except E as e: print(e.args, str(e), repr(e), e.a)
class F(ValueError):
  def __init__(self, a): super().__init__(f'wrapped {a}')
try: raise F('x')
except ValueError as e: print(e, e.args, repr(e))

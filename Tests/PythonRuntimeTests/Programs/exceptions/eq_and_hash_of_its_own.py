class E(Exception):
  def __eq__(self, o): return self.args == o.args
  def __hash__(self): return hash(self.args)
  def __bool__(self): return False
print(E(1) == E(1), {E(1): 'x'}[E(1)], bool(E()))
try: raise E('e')
except E as e: print('caught', e)

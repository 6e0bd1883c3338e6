class A:
  def __add__(self, o): print('A.__add__'); return NotImplemented
  def __lt__(self, o): print('A.__lt__'); return NotImplemented
class B:
  def __radd__(self, o): print('B.__radd__'); return 'sum'
  def __gt__(self, o): print('B.__gt__'); return 'greater'
print(A() + B(), A() < B())
try: A() + 1
except TypeError as e: print(e)
try: A() < 1
except TypeError as e: print(e)
try: A() + A()
except TypeError as e: print(e)
try: A() < A()
except TypeError as e: print(e)

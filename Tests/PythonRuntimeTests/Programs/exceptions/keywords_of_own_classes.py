class E(Exception):
  def __init__(self, message, *, code=0):
    super().__init__(message)
    self.code = code
print(E('m', code=3).code, E('m').args)
class F(Exception): pass
try: F(x=1)
except TypeError as e: print(e)
class G(Exception):
  def __init__(self): super().__init__('a', b=1)
G()

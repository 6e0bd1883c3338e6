class Error(Exception): pass
class Bad(Error):
  def __init__(self, what, code=1):
    super().__init__(what)
    self.what, self.code = what, code
  def __str__(self): return f'bad {self.what} ({self.code})'
try: raise Bad('thing', 5)
except Error as e: print(e, repr(e), e.args, e.code, e.what, isinstance(e, Exception), type(e).__name__)
print(str(Error()), repr(Error()), str(Error('a')), repr(Error('a', 1)), str(Error('a', 1)), Error('x').args)
raise Bad('end')

def f():
  class Local(Exception): pass
  return Local
try: raise f()('x')
except Exception as e: print(type(e).__qualname__, e)

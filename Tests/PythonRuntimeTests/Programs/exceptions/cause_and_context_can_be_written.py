e, c = ValueError('e'), KeyError('c')
e.__cause__ = c
print(e.__cause__ is c, e.__suppress_context__)
e.__cause__ = None
e.__context__ = c
e.__suppress_context__ = False
print(e.__context__ is c, e.__suppress_context__)
for name in ['__cause__', '__context__', '__traceback__']:
  try: setattr(e, name, 1)
  except TypeError as t: print(t)
e.x = 1
del e.x
del e.x

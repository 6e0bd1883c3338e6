errors = [ValueError('a'), KeyError('b')]
for e in errors:
  try: raise e
  except Exception as x: print(x is e)
print({ValueError: 'v'}[type(errors[0])], errors[0] == ValueError('a'), errors[0] in errors, hash(errors[0]) == hash(errors[0]))
def f(e=ValueError('default')): raise e
try: f()
except ValueError as e: print(e)

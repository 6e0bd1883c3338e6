def f(x):
  try: raise x
  except ArithmeticError: return 'arithmetic'
  except (ValueError, TypeError) as e: return 'value or type ' + str(e)
  except Exception: return 'exception'
  except: return 'all'
print(f(ZeroDivisionError()), f(ValueError('v')), f(TypeError), f(KeyError()), f(KeyboardInterrupt()), f(SystemExit()))

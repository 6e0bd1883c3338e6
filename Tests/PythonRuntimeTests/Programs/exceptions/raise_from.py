try:
  try: 1 / 0
  except ZeroDivisionError as z: raise ValueError('v') from z
except ValueError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: raise ValueError from KeyError
except ValueError as e: print(repr(e.__cause__), e.__context__, e.__suppress_context__)
try:
  try: 1 / 0
  except ZeroDivisionError: raise ValueError from None
except ValueError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)

try: 1 / 0
except ZeroDivisionError: print('caught')
try: [][1]
except (KeyError, IndexError) as e: print(type(e).__name__, e)
try: {}['k']
except LookupError as e: print(repr(e), str(e), e.args)
try: int('x')
except Exception as e: print(e)

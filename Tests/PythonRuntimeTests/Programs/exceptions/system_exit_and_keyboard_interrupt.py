try: raise SystemExit(3)
except SystemExit as e: print(e.code, e)
try: raise KeyboardInterrupt
except Exception: print('no')
except BaseException as e: print(repr(e))

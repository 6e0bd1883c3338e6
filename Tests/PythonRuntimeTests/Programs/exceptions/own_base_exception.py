class Stop(BaseException): pass
try:
  try: raise Stop('s')
  except Exception: print('no')
except Stop as e: print('stopped', e)

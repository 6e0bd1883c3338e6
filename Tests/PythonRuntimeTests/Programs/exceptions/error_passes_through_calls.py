def a(): return b()
def b():
  try: return c()
  finally: print('b cleans up')
def c(): return [0][5]
try: a()
except IndexError as e: print(e)
a()

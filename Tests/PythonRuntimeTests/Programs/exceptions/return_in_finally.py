def f():
  try: 1 / 0
  finally: return 'swallowed'
def g():
  try: return 'try'
  finally: return 'finally'
def h():
  try: return 'try'
  finally: print('before')
def k():
  x = 1
  try: return x
  finally: x = 2
print(f(), g(), h(), k())

def f(n):
  try:
    print('try', n)
    if n == 1: raise ValueError
    if n == 2: return 'returned'
  except ValueError: print('except')
  else: print('else')
  finally: print('finally')
  return 'end'
for n in range(3): print(f(n))

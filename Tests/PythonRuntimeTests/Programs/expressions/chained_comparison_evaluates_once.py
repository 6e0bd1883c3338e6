def t(n):
  print(n)
  return n
print(t(1) < t(3) < t(2) < t(9))

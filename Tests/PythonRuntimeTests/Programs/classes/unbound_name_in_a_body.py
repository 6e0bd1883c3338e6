class A:
  x = y
  y = 1

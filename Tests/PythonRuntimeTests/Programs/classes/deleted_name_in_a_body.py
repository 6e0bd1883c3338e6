class A:
  x = 1
  del x
  x

class A:
  print('before')
  1 / 0

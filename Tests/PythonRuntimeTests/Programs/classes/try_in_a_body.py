class A:
  try:
    n = 1 / 0
  except ZeroDivisionError as error:
    n = str(error)
  finally:
    m = 2
print(A.n, A.m, hasattr(A, 'error'))

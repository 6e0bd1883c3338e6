class A:
  k = 3
  first = [x for x in range(k)]
  try:
    second = [x * k for x in range(2)]
  except NameError as error:
    print(error)
print(A.first, hasattr(A, 'second'))

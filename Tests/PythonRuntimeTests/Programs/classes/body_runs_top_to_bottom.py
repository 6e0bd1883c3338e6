class A:
  total = 0
  for i in range(4):
    total += i
    if i == 2: continue
  else:
    done = True
  squares = [i * i for i in range(total)]
  del i
print(A.total, A.done, A.squares, hasattr(A, 'i'))

class A:
  if (n := 5) > 3: m = n
  print(n)
print(A.n, A.m)

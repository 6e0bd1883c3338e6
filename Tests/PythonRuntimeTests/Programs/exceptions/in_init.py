class A:
  def __init__(self, n):
    self.n = n
    if n < 0: raise ValueError(f'negative: {n}')
try: A(-1)
except ValueError as e: print(e)
print(A(1).n)
A(-2)

class A:
  def __dir__(self): return ['z', 'a']
print(dir(A()))

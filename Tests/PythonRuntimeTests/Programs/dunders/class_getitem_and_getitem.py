class A:
  def __class_getitem__(cls, i): return 'class', i
  def __getitem__(self, i): return 'instance', i
print(A[1], A()[1])

class A:
  def __len__(self): return 1
print(A.__len__.__name__, A().__len__.__qualname__, hasattr(A, '__init__'), hasattr(A(), '__add__'), '__len__' in vars(A))

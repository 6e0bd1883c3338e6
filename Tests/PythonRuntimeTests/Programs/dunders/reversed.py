class A:
  def __reversed__(self): return iter('cba')
class B:
  def __len__(self): return 3
  def __getitem__(self, i): return i * 10
class C: pass
print(list(reversed(A())), list(reversed(B())))
reversed(C())

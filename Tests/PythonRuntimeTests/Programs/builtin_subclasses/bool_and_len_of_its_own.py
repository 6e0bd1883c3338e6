class L(list):
  def __bool__(self): return False
class M(list):
  def __len__(self): return 0
print(bool(L([1])), L([1]) or 'none', bool(M([1])), len(M([1])), list(M([1])), M([1]) == [1])

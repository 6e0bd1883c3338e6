class L(list): pass
class H(list):
  def __hash__(self): return 5
print({H(): 1}[H()], hash(H()))
{L(): 1}

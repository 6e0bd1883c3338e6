class V:
  def __lt__(self, o): return 'lt'
  def __le__(self, o): return 'le'
  def __gt__(self, o): return []
  def __ge__(self, o): return None
  def __eq__(self, o): return 'eq'
  def __ne__(self, o): return 0
v = V()
print(v < 1, v <= 1, v > 1, v >= 1, v == 1, v != 1)
print(1 < v, 1 <= v, 1 > v, 1 >= v, 1 == v, 1 != v, v < 1 < 2, v > 1 > 0)

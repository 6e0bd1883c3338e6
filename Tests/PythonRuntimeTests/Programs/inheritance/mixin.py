class Comparable:
  def __gt__(self, o): return o < self
  def __le__(self, o): return not o < self
class Shown:
  def __repr__(self): return f'{type(self).__name__}({self.n})'
class N(Comparable, Shown):
  def __init__(self, n): self.n = n
  def __lt__(self, o): return self.n < o.n
print(N(1) > N(0), N(1) <= N(0), N(1) <= N(1), max(N(3), N(5)), [N(2)])

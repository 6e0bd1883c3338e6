class Count(int): pass
class Ratio(float):
  def __len__(self): return 3
large, small, zero = Count(2**64), Count(5), Ratio()
print(large < large, large <= large, large > small, small < large, large == 2**64, large != small, large < 2**65, 3 < large)
print(sorted([large, 7, small]), max(large, small), large < 1.5, 1e30 > large, large in {large})
print(bool(zero), not zero, len(zero), zero or 'a number has its own truth')

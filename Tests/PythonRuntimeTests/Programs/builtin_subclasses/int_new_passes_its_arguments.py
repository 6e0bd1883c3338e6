class Hex(int):
  def __new__(cls, text): return int.__new__(cls, text, 16)
print(Hex('ff'), type(Hex('10')).__name__, int.__new__(int, '7'), str.__new__(str, 5), tuple.__new__(tuple, [1]))
Hex('zz')

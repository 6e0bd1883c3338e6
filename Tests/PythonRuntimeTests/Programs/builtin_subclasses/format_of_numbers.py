class I(int): pass
class F(float):
  def __format__(self, spec): return 'F' + super().__format__(spec)
class G(float):
  def __str__(self): return 'G'
class H(int):
  def __repr__(self): return 'H'
print(f'{I(255):x} {I(5):04} {F(1.5):.3f} {F(2)} {G(1.5)} {G(1.5):.1f} {G(1)!r} {H(3)} {H(3):d} {str(H(3))}', [H(1)], [G(2)])

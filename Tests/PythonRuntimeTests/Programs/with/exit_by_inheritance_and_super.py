class Base:
  def __enter__(self): print('base in'); return self
  def __exit__(self, *a): print('base out'); return False
class Sub(Base):
  def __enter__(self): super().__enter__(); return 'sub'
  def __exit__(self, *a): super().__exit__(*a); return True
with Sub() as s: print(s); raise ValueError

class Base:
  def __init__(self, **k): print('Base', k)
class Left(Base):
  def __init__(self, left=0, **k): print('Left', left); super().__init__(**k)
class Right(Base):
  def __init__(self, right=0, **k): print('Right', right); super().__init__(**k)
class Both(Left, Right): pass
Both(left=1, right=2, rest=3)

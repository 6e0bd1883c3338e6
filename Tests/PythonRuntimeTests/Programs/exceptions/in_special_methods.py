class A:
  def __repr__(self): raise ValueError('repr')
  def __eq__(self, o): raise ValueError('eq')
  def __hash__(self): raise ValueError('hash')
  def __bool__(self): raise ValueError('bool')
  def __len__(self): raise ValueError('len')
  def __iter__(self): raise ValueError('iter')
  def __getattr__(self, n): raise ValueError('getattr')
  def __contains__(self, x): raise ValueError('contains')
  def __add__(self, o): raise ValueError('add')
  def __call__(self): raise ValueError('call')
  def __format__(self, s): raise ValueError('format')
  def __lt__(self, o): raise ValueError('lt')
a = A()
for f in [lambda: repr(a), lambda: str([a]), lambda: a == 1, lambda: [1] == [a], lambda: {a: 1}, lambda: hash((1, a)), lambda: not a, lambda: len(a), lambda: list(a),
          lambda: a.x, lambda: hasattr(a, 'x'), lambda: 1 in a, lambda: a + 1, lambda: a(), lambda: f'{a}', lambda: sorted([a, a]), lambda: [a].index(1), lambda: sum([a])]:
  try: f()
  except ValueError as e: print(e, end=' ')
print()

class Tuple(tuple):
  def __getitem__(self, i): return 'own', i
class Text(str):
  def __getitem__(self, i): return 'own', i
class List(list):
  def __getitem__(self, i): return 'own', i
class Float(float):
  def __getitem__(self, i): return 'own', i
class Dict(dict):
  def __getitem__(self, i): return 'own', i
class Int(int):
  def __getitem__(self, i): return 'own', i
  def __len__(self): return 2
for o in (Tuple((1, 2)), Text('ab'), List([1, 2]), Float(), Dict(a=1), Int(3), Int(2**70)):
  try: print(list(reversed(o)))
  except TypeError as e: print(e)

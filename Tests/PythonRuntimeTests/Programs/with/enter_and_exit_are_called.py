class Manager:
  def __init__(self, name): self.name = name
  def __enter__(self): print('enter', self.name); return self.name.upper()
  def __exit__(self, kind, error, trace): print('exit', self.name, kind, error)
with Manager('a') as x: print('body', x)
with Manager('b'): print('body')

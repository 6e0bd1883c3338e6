class L(list):
  def __new__(cls, *args): print('new', args); return super().__new__(cls, *args)
  def __init__(self, *args): print('init', args, list(self)); super().__init__(*args)
print(L([1, 2]))

# Refused: when an object goes can't be told.
class A:
  def __del__(self): print('gone')

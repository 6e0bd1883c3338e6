class A:
  __x__ = 1
  _y = 2
  __ = 3
class __: 
  __z = 4
print(A.__x__, A._y, A.__, [n for n in dir(__) if n.endswith('z')])

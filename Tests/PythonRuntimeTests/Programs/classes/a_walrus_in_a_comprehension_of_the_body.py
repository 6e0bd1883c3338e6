class A:
  w = [(y := x) for x in [1]]

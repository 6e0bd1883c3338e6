s = {1, 2}
s.discard(3)
s.remove("x")

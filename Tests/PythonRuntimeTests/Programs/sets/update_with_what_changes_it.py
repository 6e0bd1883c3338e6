s = {1, 2}
s.update(x + 5 for x in s)

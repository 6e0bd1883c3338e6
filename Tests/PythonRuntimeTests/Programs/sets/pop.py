s = {5}
print(s.pop(), s)
s.pop()

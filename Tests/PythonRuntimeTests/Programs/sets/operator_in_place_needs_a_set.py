s = {1}
s.update([2])
print(s)
s |= [3]

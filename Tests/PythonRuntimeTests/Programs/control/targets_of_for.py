for x in 'ab', [1]: print(x)
for i, (a, *b) in enumerate([(1, 2, 3), 'xyz']): print(i, a, b)
for a[0] in []: pass
b = [0]
for b[0] in range(3): pass
print(b)
for i in range(3): i = 10
print(i)

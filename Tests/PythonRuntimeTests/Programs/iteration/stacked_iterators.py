it = iter([1, 2, 3, 4])
for i in range(50):
    it = map(lambda x: x + 1, it)
print(list(filter(None, it)))
z = enumerate(zip([1, 2], enumerate("ab")))
print(list(z))

x = [1]
x += 'ab'
x *= 2
print(x)

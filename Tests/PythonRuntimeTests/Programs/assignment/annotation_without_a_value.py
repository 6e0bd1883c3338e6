x: int = 5
y: 'str'
print(x)
print(y)

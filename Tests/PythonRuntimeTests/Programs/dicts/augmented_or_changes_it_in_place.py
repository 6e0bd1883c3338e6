a = b = {'q': 1}
a |= {'z': 2}
a |= [('y', 3)]
print(a, b, a is b)

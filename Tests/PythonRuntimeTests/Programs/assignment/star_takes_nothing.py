*a, = ()
print(a)

x = 3
del x
x

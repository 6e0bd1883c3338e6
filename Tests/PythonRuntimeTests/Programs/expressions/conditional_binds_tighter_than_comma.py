x = 5 if True else 6, 7
print(x)

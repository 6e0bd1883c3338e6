# The names of a module come in the order in which they were bound, not in that in which its text has them.

def later():
    global z
    z = 1


b = a = 1
d, c = b, a
print(list(vars())[-4:])
later()
del a
print(list(vars())[-4:])
a = b = 2
for loop in [1]:
    del d
    d = c
import math
print(list(vars())[-7:])

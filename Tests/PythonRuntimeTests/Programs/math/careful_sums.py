import math
print(math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([1e100, 1, -1e100, 1e-100]), math.prod([1, 2, 3.5]), math.prod([], start=7), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(1e200, 1e200), math.dist([1, 2, 3], [4, 6, 8]))

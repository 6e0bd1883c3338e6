import math
print(math.log(8, 2), math.log(100, 10), math.log(2**40, 2), math.log(0.5, 10), math.log(1024, 4))

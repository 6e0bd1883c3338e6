import random
random.seed(1)
a = random.gauss(0, 1)
b = random.gauss(0, 1)
random.seed(1)
print(random.gauss(0, 1) == a, random.gauss(0, 1) == b, a, b)

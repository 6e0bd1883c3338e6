import random
random.seed(5)
print(random.sample(range(10**12), 3), random.sample(range(0, 10**12, 7), 2))

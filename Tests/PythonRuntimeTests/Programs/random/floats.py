import random
random.seed(42)
print(random.uniform(-1, 1), random.uniform(10, 1), random.gauss(0, 1), random.gauss(0, 1), random.gauss(5, 2), random.normalvariate(0, 1), random.expovariate(2), random.triangular(0, 1, 0.2), random.lognormvariate(0, 0.5))

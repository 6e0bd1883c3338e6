import random
random.seed(1337)
print([random.uniform(-1, 1) for _ in range(5)])

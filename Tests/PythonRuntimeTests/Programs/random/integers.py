import random
random.seed(42)
print([random.randint(1, 6) for _ in range(10)], [random.randrange(10) for _ in range(5)], [random.randrange(0, 100, 7) for _ in range(5)], random.randrange(10, 0, -3), [random.getrandbits(k) for k in [0, 1, 8, 32, 33, 63]])

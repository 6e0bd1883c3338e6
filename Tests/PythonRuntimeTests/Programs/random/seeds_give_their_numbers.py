import random
for seed in [0, 1337, -1337, 1.5, "hello", "", True, 2**62]:
    random.seed(seed)
    print(seed, random.random(), random.random(), random.randint(1, 100))

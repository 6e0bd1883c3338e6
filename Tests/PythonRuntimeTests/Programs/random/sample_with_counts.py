import random
random.seed(3)
print(random.sample(["red", "blue"], counts=[4, 2], k=5))

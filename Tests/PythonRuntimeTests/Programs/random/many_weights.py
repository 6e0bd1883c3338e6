import random

random.seed(3)
weights = [n % 7 for n in range(500)]
print(random.choices(range(500), weights, k=12))
print(random.choices("abc", cum_weights=[0.0, 2.5, 2.5], k=8))
print(random.choices("abc", [0, 0, 1], k=4))
print(random.sample("abcd", counts=[0, 3, 0, 4], k=7))
print(random.sample(range(300), counts=[n % 5 for n in range(300)], k=10))

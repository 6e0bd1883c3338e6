import random
random.seed(7)
x = list(range(10))
random.shuffle(x)
print(x, random.choice("abc"), random.choice([1, 2, 3]), random.sample(range(100), 5), random.sample("abcdef", 3), random.sample(range(1000), 30), random.choices([1, 2, 3], k=4), random.choices("ab", [1, 9], k=6), random.choices("ab", cum_weights=[1, 10], k=3))

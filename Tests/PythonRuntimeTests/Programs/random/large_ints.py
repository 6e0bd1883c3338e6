import random

def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)

big = 2**70
for seed in (2**32, 2**64 - 1, 2**64, -2**64, big, -big, 2**1000 + 7, 10**50, 2**63, -2**63):
    random.seed(seed)
    print(seed, random.random(), random.getrandbits(100))
random.seed(1)
print([random.getrandbits(n) for n in (0, 1, 31, 32, 33, 62, 63, 64, 65, 95, 96, 97, 127, 128, 129, 1000)])
print([random.randrange(n) for n in (2**62, 2**63, 2**63 + 1, 2**64, 2**64 + 1, big, 10**30, 10**100)])
print([random.randint(a, b) for a, b in ((0, 2**63 - 1), (-2**63, 2**63 - 1), (0, 2**64), (-big, big), (big, big), (2**63 - 1, 2**63 - 1), (2**63 - 1, 2**63), (1, 10**40))])
print([random.randrange(*args) for args in ((-big, big, 3), (big, -big, -2**65), (0, 10, big), (2**63 - 2, 2**63 + 10, 4), (-2**63, 2**63 - 1, 2**62), (0, big, 2**69), (5, 2**64, 7))])
print(random.randrange(2**64 + 1), random.random())
show(lambda: random.getrandbits(-1))
show(lambda: random.getrandbits(big))
show(lambda: random.randrange(big, big))
show(lambda: random.randrange(big, 0))
show(lambda: random.randrange(-big))
show(lambda: random.randrange(1, big, 0))
show(lambda: random.randrange(1, 0, big))
show(lambda: random.randint(big, 1))
show(lambda: random.sample([1, 2], big))
show(lambda: random.sample([1, 2], 2, counts=[big, 1]))
show(lambda: random.sample([1, 2], 2, counts=[2**62, 2**62]))
show(lambda: random.uniform(0, 10**400))
show(lambda: random.choices([1, 2], big))
show(lambda: random.choices([1, 2], weights=[big, big], k=0))

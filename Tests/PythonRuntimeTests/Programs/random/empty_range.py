import random
random.randint(3, 1)

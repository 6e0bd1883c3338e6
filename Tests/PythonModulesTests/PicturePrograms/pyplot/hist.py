import matplotlib.pyplot as plt
import random

def show(result):
    counts, edges, bars = result
    print([float(count) for count in counts], [round(float(edge), 12) for edge in edges], bars)

random.seed(1337)
show(plt.hist([1, 2, 2, 3], bins=3))
show(plt.hist([random.gauss(0, 1) for i in range(1000)]))
show(plt.hist([1, 2, 2, 3, 9, -1], bins=[0, 1, 2, 3], density=True))
show(plt.hist([5, 5]))
show(plt.hist(range(10), bins=5, range=(2, 7)))
show(plt.hist([0.1 * i for i in range(31)], bins=10))

import matplotlib.pyplot as plt

plt.scatter([1, 2], [1, 2, 3])

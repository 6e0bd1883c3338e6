import matplotlib.pyplot as plt

plt.scatter([1, 2], [1, 2], c=[1, 2, 3, 4, 5])

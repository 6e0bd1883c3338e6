import matplotlib.pyplot as plt

plt.xticks([1, 2], ['a'])

import matplotlib.pyplot as plt

plt.contourf([0, 1, 2], [0, 1], [[1, 2], [3, 4]])

import matplotlib.pyplot as plt

plt.contourf([0, 1], [0, 1, 2], [[1, 2], [3, 4]])

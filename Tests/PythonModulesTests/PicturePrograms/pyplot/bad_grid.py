import matplotlib.pyplot as plt

plt.contourf([1, 2, 3])

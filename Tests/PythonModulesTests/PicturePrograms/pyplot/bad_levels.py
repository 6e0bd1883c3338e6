import matplotlib.pyplot as plt

plt.contourf([[0, 1], [1, 2]], levels=[1, 0])

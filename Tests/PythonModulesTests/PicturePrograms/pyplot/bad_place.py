import matplotlib.pyplot as plt

plt.subplot(1, 2, 3)

import matplotlib.pyplot as plt

plt.xlim(float('nan'), 1)

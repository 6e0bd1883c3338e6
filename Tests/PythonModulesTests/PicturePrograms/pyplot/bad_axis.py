import matplotlib.pyplot as plt

plt.axis('sideways')

import matplotlib.pyplot as plt

plt.yscale('steep')

import matplotlib.pyplot as plt

plt.foo

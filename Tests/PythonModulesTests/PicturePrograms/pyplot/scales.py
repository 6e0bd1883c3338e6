import matplotlib.pyplot as plt

def ends(pair):
    return [float(f"{float(end):.9g}") for end in pair]

def show():
    print(ends(plt.xlim()), ends(plt.ylim()))
    plt.clf()

print(plt.yscale('log'))
show()
plt.plot([0.01, 1, 100])
plt.yscale('log')
show()
plt.yscale('log')
plt.plot([5, 5])
show()
plt.semilogy([1, 2], [10, 10])
show()
plt.semilogy([-1, 0, 3, 7])
show()
plt.bar([0, 1], [3, 40])
plt.yscale('log', nonpositive='clip')
show()
plt.semilogy([1, 10, 100], 'r--', label='falls')
plt.ylim(bottom=0.1)
show()
plt.semilogy([1, 10, 100])
plt.yscale('linear')
show()
fig, ax = plt.subplots()
print(len(ax.semilogy([1, 2], [3, 4], [1, 2], [5, 6])), ax.set_yscale('linear'), ax.set(yscale='log'))
print(ends(ax.get_ylim()))

import matplotlib.pyplot as plt

def ends(pair):
    return [round(float(end), 9) for end in pair]

def show():
    print(ends(plt.xlim()), ends(plt.ylim()))
    plt.clf()

show()
plt.plot([1, 2, 3], [4, 5, 7])
show()
plt.plot([5, 3, 4])
show()
plt.plot([2], [3])
show()
plt.plot([0, 0], [3, 3])
show()
plt.scatter([1, 2, 3], [4, 5, 7])
plt.plot([10, 20], [1, 2])
show()
plt.plot([1, float("nan"), 3])
show()
plt.contourf([0, 1, 2], [5, 6], [[1, 2, 3], [4, 5, 6]])
show()
plt.plot([1, 2, 3])
plt.xlim(left=-1)
plt.ylim(top=9)
show()
plt.xlim(3, 1)
show()

import matplotlib.pyplot as plt

print(repr(plt.figure(figsize=(5, 5))), plt.gcf())
print(type(plt.plot([1, 2, 3])), len(plt.plot([1, 2], [3, 4], "r--", [1, 2], [5, 6])))
print(repr(plt.gcf()), repr(plt.gca()))
print(plt.title("T"), plt.xlabel("X"), plt.ylabel("it's"))
print(repr(plt.gca()))
print(plt.text(1, 2.5, "s"), repr(plt.annotate("here", (1, 2))), plt.suptitle("all"))
print(plt.bar(["a", "b"], [1, 2]), plt.grid(), plt.tight_layout(), plt.plot())
print(plt.xlim(0, 1), plt.ylim((3, -1)), plt.axis([0, 1, 2, 3]), plt.xlim(), plt.ylim())
print(plt.close(), plt.show(), plt.clf(), plt.cla())

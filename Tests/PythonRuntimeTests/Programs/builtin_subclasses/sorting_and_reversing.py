class L(list): pass
l = L([3, 1, 2])
l.sort()
print(l, list(reversed(l)), type(l).__name__)
l.reverse()
l.sort(key=lambda x: -x)
print(l, l[::-1], l.pop(), l.count(3))
l[1:] = [8, 9]
del l[0]
print(l)

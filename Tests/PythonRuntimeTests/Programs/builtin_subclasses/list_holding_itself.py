class L(list): pass
l = L()
l.append(l)
print(l, len(l), l[0] is l)
class D(dict): pass
d = D()
d['me'] = d
print(d)

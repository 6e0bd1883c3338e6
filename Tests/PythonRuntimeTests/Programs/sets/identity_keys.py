class_like = [object() for _ in range(40)]
s = set(class_like)
print(len(s), all(o in s for o in class_like), object() in s)
for o in class_like[::2]: s.remove(o)
print(len(s), sum(o in s for o in class_like))
print(len({print, len, print, max, (print, len)}))

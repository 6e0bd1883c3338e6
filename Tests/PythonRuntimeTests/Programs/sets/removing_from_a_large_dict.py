d = dict.fromkeys(range(100000))
while d: d.pop(next(iter(d)))
print(d, len(d))

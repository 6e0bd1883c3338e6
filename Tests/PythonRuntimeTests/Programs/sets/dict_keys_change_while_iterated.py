d = {"a": 1, "b": 2}
for k in d:
    print(k)
    del d[k]
    d[k] = 1

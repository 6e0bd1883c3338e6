def check(x):
    print("checked", x)
    return x > 1
print(any(check(x) for x in [1, 2, 3]), all(check(x) for x in [2, 1, 3]), all([]), any([]))

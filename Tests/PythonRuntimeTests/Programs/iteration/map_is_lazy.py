def noisy(x):
    print("called", x)
    return x
m = map(noisy, [1, 2, 3])
print("made")
print(next(m))
print(list(m), list(m))

nan = float("nan")
for i in range(12):
    values = [(j * 7 + i * i) % 5 if (j * i + j) % 4 else nan for j in range(i)]
    print(sorted(values), sorted(values, reverse=True))
print(sorted([3, nan, 1]), sorted([nan, 2, 1, nan, 0]))

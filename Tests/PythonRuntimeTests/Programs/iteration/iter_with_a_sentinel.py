values = [3, 2, 1, 0, 5]
print(list(iter(lambda: values.pop(0), 0)), values)

print(list[int], list[int]([1]))

print(callable(print), callable(5), callable(int), callable([].append), callable(lambda: 0), callable("a"))

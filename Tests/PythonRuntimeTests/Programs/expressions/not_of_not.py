print(not not 5, not None, not 0.0)

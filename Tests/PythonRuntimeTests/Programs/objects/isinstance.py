print(isinstance(True, int), isinstance(1, (str, float, int)), isinstance(1, (str, (float, int))), isinstance("a", str), isinstance(None, type(None)), isinstance([], object), isinstance(int, type))
isinstance(1, 1)

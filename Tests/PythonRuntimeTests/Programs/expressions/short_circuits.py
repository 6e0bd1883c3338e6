print(0 or [] or 'x', 1 and 0 and 2, not [] or 1, [] and 1, 1 or 1/0, None or None)

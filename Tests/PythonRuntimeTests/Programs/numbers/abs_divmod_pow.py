print(abs(-3), abs(-2.5), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(-7.5, 2), pow(2, 10), pow(2, -1), pow(2, 0.5), pow(7, 100, 13), pow(3, -1, 7), pow(2, 5, -7))

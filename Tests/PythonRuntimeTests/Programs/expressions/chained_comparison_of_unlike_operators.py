print(1 == 1 != 2 > 1 <= 1, 1 is 1, 3 not in [1, 2], 'a' not in 'abc')

print('a' * 100000 + 'b' in 'a' * 200000, 'b' in 'ab', '' in '', 'é' in 'café', 'abc' in 'ab')

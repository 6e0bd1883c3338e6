raise KeyError('a')

int('a')

for e in [ValueError(), ValueError('a'), ValueError('a', 2), KeyError('k'), KeyError(), KeyError(1, 2), KeyError("it's"), ValueError(None), ValueError(''), ValueError([1]), ValueError("it's"), IndexError(3), StopIteration(4), OSError('gone')]:
  print(str(e), '|', repr(e), '|', e.args)

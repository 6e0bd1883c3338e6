for e in [OSError('gone'), OSError(2, 'No such file'), OSError(13, 'denied', 'f.txt'), OSError(99, 'x'), ValueError(2, 'x')]:
  print(type(e).__name__, e, repr(e), getattr(e, 'errno', 0), getattr(e, 'filename', 0))
try: raise FileNotFoundError(2, 'No such file', 'x.txt')
except OSError as e: print(e, e.args, e.errno, e.strerror, e.filename)

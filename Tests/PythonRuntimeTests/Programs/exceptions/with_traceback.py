e = ValueError('v')
print(e.with_traceback(None) is e, e.__traceback__)
try: raise e
except ValueError as x: print(x is e, x.__traceback__ is None)

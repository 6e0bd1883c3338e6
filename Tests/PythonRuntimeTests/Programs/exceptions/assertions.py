def check(x): assert x > 0, f'{x} is not positive'
check(1)
try: check(-1)
except AssertionError as e: print(e, repr(e))
try: assert False
except AssertionError as e: print(repr(e), str(e) == '')
try: assert 0, (1, 2)
except AssertionError as e: print(e, e.args)
assert [], 'the end'

def pick(): print('picked'); return ValueError
try: raise ValueError
except pick(): print('caught')
classes = (KeyError, ValueError)
try: raise ValueError
except classes + (TypeError,): print('caught')
try: raise ValueError
except (): print('no')
except (KeyError, (ValueError, int)[:1][0]): print('nested')

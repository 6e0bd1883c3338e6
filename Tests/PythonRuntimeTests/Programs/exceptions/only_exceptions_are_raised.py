class A: pass
for x in ['text', 1, None, A, A(), (ValueError,), int]:
  try: raise x
  except TypeError as e: print(e)

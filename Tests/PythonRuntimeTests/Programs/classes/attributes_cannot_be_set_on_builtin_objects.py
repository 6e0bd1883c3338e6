for x in [1, 'a', [], (), {}, None, len, 1.5, range(3)]:
  try: x.y = 1
  except AttributeError as e: print(e)
  try: del x.y
  except AttributeError as e: print(e)
try: [].append = 1
except AttributeError as e: print(e)
object().x = 1

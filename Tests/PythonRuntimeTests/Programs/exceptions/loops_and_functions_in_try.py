def find(items):
  for i, x in enumerate(items):
    try:
      for y in x:
        if y < 0: return i, y
    except TypeError: continue
    finally: print('looked', i)
  else: return None
print(find([[1], 5, [2, -3], [4]]))
print(find([]))

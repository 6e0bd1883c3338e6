def f(read):
  if read == 1: return [count for _ in range(2)]
  if read == 2: return {count: (lambda: count) for _ in [1]}
  if read == 3: return [x for x in count]
  if read == 4: return next(count for _ in [1])
  count = 1
for way in range(1, 5):
  try: f(way)
  except NameError as e: print(type(e).__name__, e)

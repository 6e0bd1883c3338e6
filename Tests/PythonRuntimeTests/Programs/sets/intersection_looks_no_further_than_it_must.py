print(sorted({3, 1, 2}.intersection([3, 1, 2, []])))
for items in ([3, 1, [], 2], [[]]):
  try: print({3, 1, 2}.intersection(items))
  except TypeError as e: print(e)
try: set().intersection([[]])
except TypeError as e: print(e)

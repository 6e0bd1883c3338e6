def find(rows, wanted):
  for i, row in enumerate(rows):
    for j, x in enumerate(row):
      if x == wanted: return i, j
  else:
    return None
print(find([[1, 2], [3, 4]], 3), find([], 1))

total = 0
for i in range(100):
  try:
    if i % 3 == 0: raise ValueError(i)
    if i % 5 == 0: continue
    total += i
  except ValueError as e: total -= e.args[0]
  finally: total += 1
print(total)

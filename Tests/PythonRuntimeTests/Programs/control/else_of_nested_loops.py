for i in range(3):
  for j in range(3):
    if j == 1: continue
    if i == 1: break
    print(i, j)
  else:
    print('inner else', i)
else:
  print('done')
while i:
  i -= 1
else:
  print('while else')
while True:
  break
else:
  print('no')

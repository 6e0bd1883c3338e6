for i in range(3):
  try: 1 / 0
  finally: continue
for i in range(3):
  try: raise ValueError
  finally: break
print(i)
def f():
  for i in range(5):
    try: return i
    finally:
      if i < 3: continue
  return 'end'
print(f())
while True:
  try: break
  finally: print('left')
for i in range(4):
  try:
    if i == 1: continue
    if i == 3: break
    print(i)
  finally: print('f', i)
else: print('never')

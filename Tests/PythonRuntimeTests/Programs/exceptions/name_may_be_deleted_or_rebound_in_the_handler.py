try: 1 / 0
except ZeroDivisionError as e: del e
try: 1 / 0
except ZeroDivisionError as e:
  e = 5
  kept = e
print(kept, 'e' in dir())
def f():
  for i in range(2):
    try: raise ValueError(i)
    except ValueError as e:
      saved = e
      if i: break
  return saved.args
print(f())

try: [1 / x for x in [1, 0]]
except ZeroDivisionError as e: print(e)
g = (1 / x for x in [1, 0, 2])
print(next(g))
try: next(g)
except ZeroDivisionError as e: print(e)
print(next(g, 'finished'), list(g))
try: sum(1 / x for x in [0])
except ZeroDivisionError: print('again')
x = 'kept'
try: {x: 1 / x for x in [0]}
except ZeroDivisionError: print(x)

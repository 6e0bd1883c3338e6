try: x = 1
finally: print('finally', x)
try: 1 / 0
finally: print('then the error')

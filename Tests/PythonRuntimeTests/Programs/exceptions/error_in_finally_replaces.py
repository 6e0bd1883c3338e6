try:
  try: 1 / 0
  finally: [][0]
except IndexError as e: print(e, '|', e.__context__)

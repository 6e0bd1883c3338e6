# Refused: a traceback is for the person.
try: 1 / 0
except ZeroDivisionError as e: e.__traceback__.tb_lineno

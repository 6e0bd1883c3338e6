try: undefined_name
except NameError as e: print(e.name)
class A: pass
try: A().missing
except AttributeError as e: print(e.name, type(e.obj).__name__)

class Foo: pass
f = Foo()
try: f[0] = 1
except TypeError as e: print(e)
try: del f[0]
except TypeError as e: print(e)
try: Foo[0]
except TypeError as e: print(e)
try: len(f)
except TypeError as e: print(e)
f[0]

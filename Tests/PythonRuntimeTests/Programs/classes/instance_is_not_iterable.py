class Foo: pass
try: a, b = Foo()
except TypeError as e: print(e)
try: [*Foo()]
except TypeError as e: print(e)
try: print(*Foo())
except TypeError as e: print(e)
try: 1 in Foo()
except TypeError as e: print(e)
for x in Foo(): pass

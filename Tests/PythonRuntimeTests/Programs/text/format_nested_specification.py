width, places = 10, 3
print(f"{3.14159:{width}.{places}f}|{'x':{'>'}{width}}|")

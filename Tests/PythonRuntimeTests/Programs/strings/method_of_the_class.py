print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A"], key=str.lower))

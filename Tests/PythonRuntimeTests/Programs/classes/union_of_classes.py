print(isinstance(1, int | str), isinstance(1.5, int | str), int | str)

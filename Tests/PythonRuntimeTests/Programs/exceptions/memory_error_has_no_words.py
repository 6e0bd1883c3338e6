for make in (lambda: 'a' * 2 ** 62, lambda: [1] * 2 ** 60, lambda: (1,) * 2 ** 60):
    try: make()
    except MemoryError as error: print(repr(error), str(error), error.args)

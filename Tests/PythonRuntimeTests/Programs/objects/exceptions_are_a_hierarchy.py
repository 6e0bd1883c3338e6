for e in [ZeroDivisionError, OverflowError, KeyError, IndexError, ModuleNotFoundError, RecursionError, NotImplementedError, UnboundLocalError, IndentationError, KeyboardInterrupt]:
    print(e.__name__, issubclass(e, Exception), issubclass(e, ArithmeticError), issubclass(e, LookupError), issubclass(e, RuntimeError))

names = [c.__name__ for c in ModuleNotFoundError.__mro__]
print(names, issubclass(KeyError, LookupError), issubclass(RecursionError, RuntimeError), issubclass(bool, Exception))
print(isinstance(KeyError(), LookupError), issubclass(KeyboardInterrupt, Exception), ZeroDivisionError.__base__)
print([c.__name__ for c in (FloatingPointError, OverflowError, UnboundLocalError, NotImplementedError, IndentationError, UnicodeError, FileNotFoundError, IOError, EnvironmentError)])

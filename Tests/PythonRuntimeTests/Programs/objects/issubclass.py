print(issubclass(bool, int), issubclass(int, bool), issubclass(KeyError, LookupError), issubclass(IndexError, (ValueError, LookupError)), issubclass(Exception, object))
issubclass(1, int)

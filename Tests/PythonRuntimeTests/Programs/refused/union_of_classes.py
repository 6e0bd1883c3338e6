# Refused: a tuple of classes serves.
isinstance(1, int | str)

raise IndexError()

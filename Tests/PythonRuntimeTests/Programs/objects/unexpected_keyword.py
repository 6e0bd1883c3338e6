int("1", foo=2)

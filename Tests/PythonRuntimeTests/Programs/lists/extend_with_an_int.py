[1].extend(5)

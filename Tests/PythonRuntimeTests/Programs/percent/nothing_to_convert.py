print("a" % 1)

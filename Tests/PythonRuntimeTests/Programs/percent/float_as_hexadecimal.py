print("%x" % 3.5)

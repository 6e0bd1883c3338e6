print("%d" % float("nan"))

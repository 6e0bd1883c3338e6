print("%.2f" % None)

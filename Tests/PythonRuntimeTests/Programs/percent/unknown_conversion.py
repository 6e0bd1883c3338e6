print("abc %y" % 1)

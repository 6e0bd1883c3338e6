print("{} {} {2} {2}".format(1, 2, 3) if False else "{0} {1} {0}".format("a", "b"))
print("{x[0]} {x[1]} {y[k]}".format(x=[1, 2], y={"k": 3}), "{{}}".format(), "{:>{}}".format("r", 4))

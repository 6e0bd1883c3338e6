print("%(a" % {"a": 1})

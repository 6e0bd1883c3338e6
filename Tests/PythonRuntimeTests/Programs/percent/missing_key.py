print("%(b)s" % {"a": 1})

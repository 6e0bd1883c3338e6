len(x=1)

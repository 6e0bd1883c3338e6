ValueError(x=1)

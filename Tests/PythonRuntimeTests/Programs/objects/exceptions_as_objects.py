e = ValueError("bad", 3)
print(repr(e), str(e), e.args, repr(KeyError("k")), str(KeyError("k")), str(ValueError()), isinstance(e, Exception))

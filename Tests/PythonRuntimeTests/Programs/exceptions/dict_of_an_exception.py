class Own(ValueError):
    pass


for e in [ValueError("v"), Own("o")]:
    print(e.__dict__, vars(e) is e.__dict__)
    e.extra = 5
    e.__dict__["more"] = 6
    print(e.__dict__, e.more)
    del e.extra
    print(e.__dict__)

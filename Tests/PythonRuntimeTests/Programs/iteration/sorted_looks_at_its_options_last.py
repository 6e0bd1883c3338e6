def show(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)


show(lambda: sorted(None, reverse=['a']))
show(lambda: sorted([2, 1], reverse=['a']))
show(lambda: sorted((print(x) or x for x in (2, 1)), reverse=2 ** 40))
show(lambda: sorted([2, 1], reverse=2))

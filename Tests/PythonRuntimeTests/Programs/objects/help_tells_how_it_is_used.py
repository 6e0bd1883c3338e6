print(help, repr(help), [help])

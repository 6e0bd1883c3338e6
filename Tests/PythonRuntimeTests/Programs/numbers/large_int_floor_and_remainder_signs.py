for x in (2**70 + 3, -2**70 - 3, 2**70, -2**70, 10**40, 5, -5, 0):
    for y in (2**65, -2**65, 3, -3, 10**20, -10**20, 2**70, 1, -1):
        quotient, remainder = divmod(x, y)
        print(x // y == quotient, x % y == remainder, quotient * y + remainder == x, quotient, remainder)

print(bin(10), oct(64), hex(255), bin(-5), hex(0), bin(True))

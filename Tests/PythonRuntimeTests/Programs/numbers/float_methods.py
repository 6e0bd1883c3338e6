print((2.0).is_integer(), (2.5).is_integer(), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1.5).real, (1.5).imag, (3.0).conjugate())
print((0.1).hex(), (1.0).hex(), (-0.0).hex(), float.fromhex("0x1.999999999999ap-4"), float.fromhex("-0x1p-1074"), float("inf").hex())

print(1_000, 0x_ff, 0b1, 0o17, 1e3, 1_0.5, .5, 5., 1E-2, 0xFFFF)

print(int("42"), int(" -7\n"), int("1_000"), int("ff", 16), int("0b101", 0), int("z", 36), int("٣"), int("0x1F", 16), int("-0o17", 8))

print("aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("x", "y"), "aXbX".replace("X", ""), "ab".replace("", "-", 2))

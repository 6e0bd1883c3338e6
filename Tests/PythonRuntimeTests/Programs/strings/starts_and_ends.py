print("abc".startswith("ab"), "abc".startswith("b", 1), "abc".endswith(("x", "bc")), "abc".startswith(""), "abc".endswith("abcd"))

print("aaaa".count("aa"), "abc".count(""), "abcabc".count("bc", 2), "".count("x"))

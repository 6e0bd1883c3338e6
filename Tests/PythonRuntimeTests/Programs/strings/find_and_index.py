s = "hello world"
print(s.find("o"), s.rfind("o"), s.find("z"), s.find("o", 5), s.find("o", -3), s.find("l", 0, 2), s.index("w"), s.rindex("l"))
print("".find(""), "abc".find("", 3), "abc".find("", 4), "abc".rfind(""))

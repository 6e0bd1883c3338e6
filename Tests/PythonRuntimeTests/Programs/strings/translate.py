table = str.maketrans("abc", "xyz", "!")
print("a!b!c!d".translate(table), "ab".translate({97: "AA", 98: None}), str.maketrans({"a": 1}))

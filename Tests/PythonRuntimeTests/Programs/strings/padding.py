print("|" + "ab".ljust(5) + "|" + "ab".rjust(5, "*") + "|" + "ab".center(5) + "|" + "abc".center(6, "-") + "|")
print("42".zfill(5), "-42".zfill(5), "+x".zfill(4), "a\tb\tc".expandtabs(4), "ab".center(1))

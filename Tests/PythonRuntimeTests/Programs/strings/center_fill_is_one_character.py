"a".center(5, "ab")

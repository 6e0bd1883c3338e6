words = ["bb", "a", "cc", "d", "aaa"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, reverse=True))

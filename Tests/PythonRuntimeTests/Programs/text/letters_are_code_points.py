s = "e\u0301🇫🇷"
print(len(s), list(s), s[::-1] == "🇫🇷e\u0301", "é" == s[:2])

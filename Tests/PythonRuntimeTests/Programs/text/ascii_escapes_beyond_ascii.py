print(ascii("é"), ascii(["日本", 1.5]), ascii("😀"))

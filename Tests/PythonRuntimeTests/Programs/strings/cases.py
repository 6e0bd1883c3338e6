print("hello World".upper(), "ÀÉ".lower(), "hello world's end".title(), "hELLO".capitalize(), "Hello".swapcase())
print("ß".upper(), "Straße".casefold(), "ΑΣ".lower(), "ǆ".title(), "ﬁ".upper(), "İ".lower() == "i\u0307")

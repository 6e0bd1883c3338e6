print(ord("a"), ord("😀"), chr(97), chr(0x1F600), [chr(c) for c in range(97, 100)])

print("a\nb\r\nc\rd\x0be\u2028f".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n\n".splitlines())

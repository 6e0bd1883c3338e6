# Refused: memory is not asked for.
("a" * 100000).replace("", "b" * 100000)

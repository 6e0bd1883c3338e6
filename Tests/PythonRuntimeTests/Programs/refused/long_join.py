# Refused: memory is not asked for.
("x" * 100000).join("y" * 100000)

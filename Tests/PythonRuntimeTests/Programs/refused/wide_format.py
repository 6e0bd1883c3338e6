# Refused: memory is not asked for.
f"{1:>2000000000}"

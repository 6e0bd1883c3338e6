# Refused: memory is not asked for.
f"{1.5:.2000000000f}"

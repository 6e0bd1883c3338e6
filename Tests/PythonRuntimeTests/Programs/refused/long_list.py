# Refused: memory is not asked for.
list(range(10**12))

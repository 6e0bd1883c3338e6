# Refused: memory is not asked for.
"1".zfill(10**12)

# Refused: memory is not asked for.
"\t\t".expandtabs(2**31 - 1)

# Refused: memory is not asked for.
"\t\t".expandtabs(10**18)

# Refused: a width beyond a million.
print("%9999999d" % 1)

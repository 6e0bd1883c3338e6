# Refused: the step needs more than 64 bits.
print(range(0, 10, 3)[::2**62])

# Refused: memory is not asked for.
import random
random.choices([1], k=10**12)

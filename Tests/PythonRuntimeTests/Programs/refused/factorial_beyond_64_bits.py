# Refused for now: integers beyond 64 bits are never wrapped.
import math
math.factorial(21)

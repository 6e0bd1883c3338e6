# Refused: what stands in the brackets is for type checkers.
list[int]

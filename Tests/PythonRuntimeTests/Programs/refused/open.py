# Refused: programs reach no file.
open("x.txt")

# Refused: a program can't run text.
eval("1 + 1")

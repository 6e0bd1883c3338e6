# Refused: nothing is read while a program runs.
input("name? ")

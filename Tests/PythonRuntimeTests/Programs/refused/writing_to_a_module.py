# Refused: a program does not write to modules.
import sys

sys.stdout = None

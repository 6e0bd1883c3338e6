# Refused for now: numpy.
import numpy

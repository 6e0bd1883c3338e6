import math
math.sin("a")

import math
math.floor(math.nan)

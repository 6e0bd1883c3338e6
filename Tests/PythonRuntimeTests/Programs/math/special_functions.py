import math
print(math.erf(0.5), math.erfc(2), math.gamma(0.5), math.gamma(5), math.gamma(-1.5), math.gamma(171.5), math.lgamma(0.5), math.lgamma(100), math.lgamma(-0.5), math.gamma(1e-300))

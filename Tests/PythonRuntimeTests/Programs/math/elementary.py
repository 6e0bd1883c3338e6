import math
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(2), math.atan2(-1, -1), math.sinh(1), math.cosh(1), math.tanh(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5))
print(math.exp(1), math.exp2(0.5), math.expm1(1e-10), math.log(10), math.log2(10), math.log10(2), math.log1p(1e-10), math.sqrt(2), math.cbrt(3), math.pow(2, 0.5), math.degrees(1), math.radians(1))

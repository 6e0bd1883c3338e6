import math
for x in (1e19, -1e19, 9223372036854775808.0, -9223372036854775808.0, 9223372036854774784.0, 1.5e22, 1e22, 1e23, 1e100, -1e300, 1.7976931348623157e308):
    print(int(x), math.floor(x), math.ceil(x), math.trunc(x), round(x), int(x) == x, x.as_integer_ratio()[1])
for x in (0.1, -0.1, 0.5, 3.0, 1e-5, 1e300, -1e300, 1e-300, 5e-324, -5e-324, 2.2250738585072014e-308, 1.1125369292536007e-308, 123456.789):
    numerator, denominator = x.as_integer_ratio()
    print(numerator, denominator, numerator / denominator == x)

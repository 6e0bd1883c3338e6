import math
print(math.frexp(10), math.ldexp(0.75, 4), math.modf(-3.25), math.fmod(-7, 3), math.remainder(7, 2.5), math.copysign(1, -0.0), math.fabs(-2), math.nextafter(1, 2), math.ulp(1), math.frexp(0), math.modf(math.inf), math.frexp(5e-324))

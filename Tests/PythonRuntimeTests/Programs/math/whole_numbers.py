import math
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(3), math.gcd(12, -18, 27), math.lcm(4, 6), math.gcd(), math.isqrt(10**18 - 1), math.comb(10, 3), math.comb(62, 31), math.perm(5, 2), math.perm(4), math.factorial(20))

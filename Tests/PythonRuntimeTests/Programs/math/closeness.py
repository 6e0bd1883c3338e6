import math
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(1, 1.05, rel_tol=0.1), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308))

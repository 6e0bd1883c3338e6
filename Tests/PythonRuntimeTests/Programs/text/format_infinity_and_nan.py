inf, nan = float("inf"), float("nan")
print(f"{inf:f}|{-inf:8.2f}|{nan:08}|{nan:+}|{inf:F}|{inf:010,}|{-inf:e}")

print(1e16 // -3, divmod(1e16, -3), -1e16 // 3, divmod(7.5, -2))
print(0.0 // -3, -1e-30 // 5, 5 // float("inf"), -5.0 // float("inf"))

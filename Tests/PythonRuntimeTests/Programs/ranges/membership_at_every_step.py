print([x for x in range(-3, 20) if x in range(0, 10, 3)])
print([x for x in range(-3, 20) if x in range(0, 10, 5)], [x for x in range(-20, 20) if x in range(9, -10, -7)])
print(3.0 in range(0, 10, 3), 2.5 in range(5), True in range(2), "1" in range(2))
print(-9223372036854775808 in range(-9223372036854775808, 0, 3), 2**62 in range(-2**62, 2**62 + 1, 2))

print([] is [], () == [], 1 == 1.0 == True, 'a' is not None, None == 0, [1] == [1.0], (1,) == [1], 'a' != 1, float('nan') == float('nan'))
n = float('nan')
print(n in [n], [n] == [n], n == n, (n,) == (n,), {n: 1}[n])

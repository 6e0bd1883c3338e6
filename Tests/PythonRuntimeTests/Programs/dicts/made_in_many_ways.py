print(dict(a=1, b=2), dict([(1, 2), ("x", "y")]), dict({"a": 1}, b=2), dict(["ab", "cd"]), dict(), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(zip("ab", [1, 2])))

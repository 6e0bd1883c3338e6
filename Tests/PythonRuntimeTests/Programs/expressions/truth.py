print(bool([]), bool([0]), bool(''), bool(' '), bool(0.0), bool(-0.0), bool(None), bool(range(0)), bool({}), bool(()), bool(float('nan')), bool(lambda: 0))

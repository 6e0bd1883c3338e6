print([bool(x) for x in [0, 1, 0.0, -0.0, float("nan"), "", "a", [], [0], (), {}, None, range(0), print]])

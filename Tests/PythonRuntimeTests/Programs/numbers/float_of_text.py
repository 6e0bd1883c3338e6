print(float("1.5"), float(" -2e3 "), float("1_0.5"), float("INF"), float("-nan"), float(".5"), float("5."), float("1e400"), float("٣.٥"))

print([round(x) for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6]], round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2))

range(5).index(7)

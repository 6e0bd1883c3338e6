getattr("a", 5)

print(format(255, "x"), format(3.14159, ".3"), format("a"), format(1.0), format([1]))

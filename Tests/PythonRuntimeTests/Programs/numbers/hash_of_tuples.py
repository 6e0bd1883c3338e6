print(hash(()), hash((1, 2)), hash((1, (2, 3.5))), hash((True, -1, 0)))

print(hash(1) == hash(1.0) == hash(True), hash(0.5), hash(-1), hash(2**61 - 1), hash(1e100), hash(float("inf")), hash(-0.0))

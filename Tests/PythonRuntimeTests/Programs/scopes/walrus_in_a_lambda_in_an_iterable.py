print([i for i in [1] for k in (lambda: (z := 1))()])

[[(j := 0) for i in [1]] for j in [1]]

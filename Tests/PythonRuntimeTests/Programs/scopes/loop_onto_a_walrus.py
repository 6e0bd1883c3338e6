[j for j in [1] if (i := j) for i in [2]]

assert [], [1]

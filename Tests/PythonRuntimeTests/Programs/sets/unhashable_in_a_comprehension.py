print({[x] for x in range(2)})

pow(2, -1, 5), print(pow(3, -1, 7))

'a' in 5

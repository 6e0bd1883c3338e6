print(f"{3.5:.}")

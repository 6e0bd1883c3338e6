print(f"{3:.2}")

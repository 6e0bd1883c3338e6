print(f"{3:1x2}")

print(f"{3:_,}")

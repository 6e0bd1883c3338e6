print(f"{'a':,}")

print(f"{'a':=5}")

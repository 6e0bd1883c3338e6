print(", ".join(["a", "b"]), "".join("xyz"), "-".join(str(i) for i in range(4)), "x".join([]))

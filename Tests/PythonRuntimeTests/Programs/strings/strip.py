print(repr("  a b\t\n".strip()), "xxaxx".strip("x"), "xyaxy".lstrip("yx"), "abc123".rstrip("0123456789"), repr(" a ".rstrip()))

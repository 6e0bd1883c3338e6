print([n for n in dir("") if not n.startswith("_") and n != "encode"])

print(getattr("a", "upper")(), getattr("a", "nope", 7), hasattr([], "append"), hasattr([], "push"), getattr(5, "real"))
getattr("a", "nope")

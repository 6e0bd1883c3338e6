print("a,b,,c".split(","), " a  b ".split(), "a b c d".split(None, 2), "a,b,c".split(",", 1), "".split(), "".split(","))
print("a,b,c".rsplit(",", 1), " a b c ".rsplit(None, 1), "abc".split("abc"))

print([c for c in "añb"], "ñ" in "añb", "" in "abc", "abc"[-1], "abc"[1:], "abc"[::-1], min("hello"), sorted("hello"))

print({x % 3 for x in range(10)})
print({x: {y for y in range(x)} for x in range(3)})
print(sorted({(a, b) for a in "ab" for b in "xy" if a != "b"}))
print({len(w) for w in ["a", "bb", "c"]} == {1, 2})

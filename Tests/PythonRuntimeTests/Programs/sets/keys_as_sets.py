a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
print(a.keys() & b.keys(), a.keys() - b.keys(), a.keys() - ["x"], sorted(a.keys() | b), sorted(a.keys() ^ b.keys()))
print(a.items() & b.items(), a.items() - b.items(), sorted(a.items() | b.items()), len(a.items() ^ b.items()))
print({"x"} & a.keys(), sorted({"q"} | a.keys()), ["x", "q"] - a.keys(), type(a.keys() & []))
print(a.keys().isdisjoint(b), a.keys().isdisjoint("pq"), a.items().isdisjoint([("x", 1)]))
s = {"x"}
s |= a.keys()
print(sorted(s), {"k": []}.items() & [("k", [])] if False else None)

a = [1]
a.append(2); a.extend("xy"); a.insert(0, "first"); a.insert(-1, "near"); a.insert(99, "last"); a.insert(-99, "very first")
print(a, a.append(3))

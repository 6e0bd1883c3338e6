def d(a, b, c):
    return a * b + c

start = {"a": 2.0, "b": -3.0, "c": 10.0}
for name in start:
    print(f"inputs / {name}", start[name], sep="\t")
print("d", d(**start), sep="\t")
for section, h in [("nudge_h_1e_minus_4", 0.0001), ("nudge_h_1e_minus_5_seed_repo", 1e-5)]:
    for name in start:
        moved = dict(start)
        moved[name] += h
        d1, d2 = d(**start), d(**moved)
        print(f"{section} / {name} / d1", d1, sep="\t")
        print(f"{section} / {name} / d2", d2, sep="\t")
        print(f"{section} / {name} / slope", (d2 - d1) / h, sep="\t")
print("h_lecture", 0.0001, sep="\t")

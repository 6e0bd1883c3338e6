d = {"a": 1, "b": 2}
print(d.keys() == {"a", "b"}, {"a", "b"} == d.keys(), d.keys() != {"a"}, d.keys() == ["a", "b"])
print(d.keys() > {"a"}, {"a"} < d.keys(), d.keys() <= {"a", "b", "c"}, d.keys() >= d.keys(), d.keys() < d.keys())
print(d.items() == {("a", 1), ("b", 2)}, d.items() > {("a", 1)}, d.items() < {("a", 1)})
print(d.values() == d.values(), {"a": 1}.items() == {"a": True}.items())

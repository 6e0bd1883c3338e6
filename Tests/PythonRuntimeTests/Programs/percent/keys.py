d = {"a": 1, "b": 2.5, "c": "x", "k(1)": 3}
print("%(a)d %(b).2f %(c)5s|%(k(1))d %(a)05d" % d, "%s %(a)s" % {"a": 1})
class Upper:
    def __getitem__(self, key): return key.upper()
print("%(abc)s" % Upper(), "nothing" % Upper())
class Twice(dict):
    def __missing__(self, key): return key * 2
print("%(a)s %(b)s" % Twice(a=1))

from collections import defaultdict

words = defaultdict(list)
words["a"].append(1)
words["b"]
counts = defaultdict(int, {"x": 1}, y=2)
counts["z"] += 5


class Doubling(defaultdict):
    def __missing__(self, key):
        return key * 2


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: words)
shown(lambda: words.default_factory)
shown(lambda: len(words))
shown(lambda: "c" in words)
shown(lambda: words.get("c"))
shown(lambda: words["a"])
shown(lambda: type(words))
shown(lambda: isinstance(words, dict))
shown(lambda: words == {"a": [1], "b": []})
shown(lambda: counts)
shown(lambda: dict(counts))
shown(lambda: sorted(counts.items()))
shown(lambda: list(counts))
shown(lambda: defaultdict(1))
shown(lambda: defaultdict()["x"])
shown(lambda: counts.copy())
shown(lambda: counts | {"q": 1})
shown(lambda: {"q": 1} | counts)
shown(lambda: defaultdict(lambda: 5)["q"])
shown(lambda: defaultdict(None, [("a", 1)]))
shown(lambda: words.foo)
shown(lambda: defaultdict(list, 5))
shown(lambda: counts.pop("zz"))
shown(lambda: counts.setdefault("k", 9))
shown(lambda: defaultdict(dict)["a"])
shown(lambda: Doubling()["ab"])
shown(lambda: Doubling())
shown(lambda: defaultdict.__name__)
shown(lambda: defaultdict(list, {1: [2]})[1])
shown(lambda: {**counts})
shown(lambda: list(reversed(counts)))
shown(lambda: max(counts, key=counts.get))

counts.default_factory = None
shown(lambda: counts["nope"])
counts |= {"w": 1}
print(type(counts), counts)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"], len(nested))
for letter in "hello":
    words[letter].append(letter)
print(dict(words))
del words["h"]
print("h" in words, words.pop("l"))

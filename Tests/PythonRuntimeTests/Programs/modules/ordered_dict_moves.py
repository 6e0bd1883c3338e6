from collections import OrderedDict, defaultdict

d = OrderedDict.fromkeys("abcde", 0)
d.move_to_end("b")
d.move_to_end("d", last=False)
d.move_to_end("d", last=False)
d.move_to_end("b")
print(list(d), list(reversed(d)))
# As long as each move copied the table, this took minutes.
cache = OrderedDict((n, n) for n in range(20000))
for n in range(20000):
    cache.move_to_end(n * 7 % 20000)
print(len(cache), list(cache)[:5], list(cache)[-5:], cache.popitem(last=False))
print(OrderedDict(a=1) | {"b": 2}, defaultdict(int, a=1) | {"b": 2})

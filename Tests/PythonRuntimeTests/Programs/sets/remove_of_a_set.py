s = {frozenset([1]), 2}
print({1} in s, {2} in s)
s.discard({3})
s.remove({1})
print(s)
s.remove({4})

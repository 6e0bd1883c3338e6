print({1} | {True}, {True} | {1})
print({1} & {True}, {True} & {1}, {1, 2} & {True}, {True} & {1, 2})
print({1}.intersection([True]), {True}.intersection([1.0, 1]), {1}.union([True]))
s = {1}
s.add(True); s.update([1.0])
print(s)

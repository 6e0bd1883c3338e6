s = 'aé😀b'
print(len(s), s[2], s[::-1], s[-1], s[1:3], s.index('b'), [c for c in s], s.find('😀'), sorted(s))

x = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(x) == list(range(1009)), sorted(x, reverse=True)[:3], sorted(x, key=lambda v: v % 10)[:12])

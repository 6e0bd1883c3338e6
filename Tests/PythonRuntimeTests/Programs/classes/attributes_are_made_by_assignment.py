class Point: pass
p = Point()
p.x = 1
p.y = p.x + 1
print(p.x, p.y, hasattr(p, 'z'), getattr(p, 'z', 3))

print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
x = 'outer'
print([x for x in range(3)], x)
print([y for x in range(2) for y in [x, x]], x)
print({x: y for x in 'ab' for y in 'cd'}, x)
print([[x for x in range(y)] for y in range(3)], x)
print(list(x for x in 'ab'), x)
print([(a, b) for a in range(3) if a for b in range(a) if b < 2])
print([z for y in [1, 2] if (z := y * 2)], z)

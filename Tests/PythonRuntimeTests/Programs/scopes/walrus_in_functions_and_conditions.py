if (n := 10) > 5 and (m := n // 3): print(n, m)
print((a := 1, b := 2), a, b)
def f(): return [y := 1, y ** 2, y]
print(f())

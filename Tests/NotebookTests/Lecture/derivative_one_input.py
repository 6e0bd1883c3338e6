def f(x):
    return 3 * x**2 - 4 * x + 5

def slope(x, h):
    return (f(x + h) - f(x)) / h

def central(x, h):
    return (f(x + h) - f(x - h)) / (2 * h)

def show(*path_and_value):
    *path, value = path_and_value
    print(" / ".join([str(part) for part in path]), repr(value), sep="\t")

show("f(3.0)", f(3.0))
for text, x in [("3", 3), ("-3", -3), ("2/3", 2/3)]:
    show("f_prime", text, round(6 * x - 4, 12))
show("minimum", "f", f(2/3))
for i in range(40):
    x = -5 + i * 0.25
    show("plot", "points", i, 0, x)
    show("plot", "points", i, 1, f(x))
for i, (x, h) in enumerate([(3.0, 0.001), (3.0, 1e-8), (3.0, 1e-11), (3.0, 1e-19), (-3.0, 1e-8)]):
    show("lecture_video", i, "x", x)
    show("lecture_video", i, "h", h)
    show("lecture_video", i, "slope", slope(x, h))
show("lecture_video", 0, "fx", f(3.0))
show("lecture_video", 0, "fxh", f(3.0 + 0.001))
show("lecture_video", 0, "diff", f(3.0 + 0.001) - f(3.0))
show("stored_output", "h", 1e-6)
show("stored_output", "recomputed", slope(2/3, 1e-6))
for i in range(20):
    h = float(f"1e-{i + 1}")
    show("h_sweep_at_3", i, "h", h)
    show("h_sweep_at_3", i, "forward", slope(3.0, h))
    show("h_sweep_at_3", i, "forward_error", abs(slope(3.0, h) - 14))
    show("h_sweep_at_3", i, "central", central(3.0, h))
    show("h_sweep_at_3", i, "central_error", abs(central(3.0, h) - 14))
    if i < 16:
        show("h_sweep_at_minus3", i, "h", h)
        show("h_sweep_at_minus3", i, "forward", slope(-3.0, h))
        show("h_sweep_at_2/3", i, "h", h)
        show("h_sweep_at_2/3", i, "forward", slope(2/3, h))

def f(x):
    return 3 * x**2 - 4 * x + 5

def slope(x, h):
    return (f(x + h) - f(x)) / h

for section, h in [("correct_values_h_1e_minus_5", 1e-5), ("correct_values_h_1e_minus_3", 1e-3)]:
    print(f"{section} / f(3+h)", f(3.0 + h), sep="\t")
    print(f"{section} / slope(3)", slope(3.0, h), sep="\t")
    print(f"{section} / slope(-3)", slope(-3.0, h), sep="\t")
    print(f"{section} / slope(2/3)", slope(2/3, h), sep="\t")

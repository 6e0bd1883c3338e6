for x in [1, 1.5, True, "a", None, [], (), {}, print, len, (lambda: 0), range(3), slice(1), int, type, {}.keys(), {}.values(), {}.items(), enumerate([]), zip(), map(len, []), filter(None, []), reversed(""), ValueError("x")]:
    print(type(x), type(x).__name__)

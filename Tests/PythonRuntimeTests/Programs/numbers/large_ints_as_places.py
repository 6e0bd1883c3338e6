x = [1, 2, 3, 4]
big = 2**70
print(x[big:], x[-big:], x[:big], x[:-big], x[::big], x[::-big], x[-big:big:2], "abc"[-big:2], "abc"[::-big], (1, 2)[big:], "abcb".find("b", -big, big), "abc".find("b", big))
print(x.index(3, -big, big), (1, 2).index(2, -big), "abcabc".count("b", 2, big), "abc".startswith("b", 1, big), big in range(10), -big in range(10), range(10).count(big), range(5)[-big:big])
x[big:] = [5]
del x[:-big]
print(x)

def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)

show(lambda: x[big])
show(lambda: (1,)[-big])
show(lambda: "abc"[big])
show(lambda: range(5)[big])
show(lambda: x.index(1, big))
show(lambda: "a" * big)
show(lambda: [1] * -big)
show(lambda: big * (1,))
show(lambda: "" * big)
show(lambda: x.pop(big))
show(lambda: x.insert(big, 1))
show(lambda: "abc".center(big))
show(lambda: "abc".zfill(big))
show(lambda: "a b".split(" ", big))
show(lambda: "abc".replace("b", "c", -big))
show(lambda: "abc".expandtabs(big))
show(lambda: chr(big))
show(lambda: chr(2**31))
show(lambda: chr(-big))
show(lambda: range(10).index(big))
show(lambda: sorted([1], reverse=big))

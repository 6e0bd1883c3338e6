# A local text may grow in place only where nothing else holds it.
def prefixes(letters):
    text, found = "", []
    for letter in letters:
        text += letter
        found.append(text)
    return found, text


def shared():
    first = second = "ab"
    first += "c"
    first += "d"
    return first, second


def key():
    name, table = "a" * 3, {}
    table[name] = 1
    before = hash(name)
    name += "b"
    return name in table, "aaa" in table, hash(name) == hash("aaab"), before == hash("aaa")


def looked_at():
    text = "é" + "x"
    length, last = len(text), text[-1]
    text += "ü" + "y"
    text += text
    return length, last, len(text), text[-1], text, text[::-1]


def rebound():
    text = "a" * 2

    def rest():
        return "b"

    text += (text := "z") + rest()
    return text


def inner():
    text = "a"

    def grow():
        nonlocal text
        text += "b"
        return text

    kept = grow()
    text += "c"
    return kept, text


def with_numbers():
    text = "step "
    text += str(1)
    text += 2


print(prefixes("abcé"))
print(shared(), key(), looked_at())
print(rebound(), inner())
for kind in (int, float):
    text = ""
    for number in range(3):
        text += repr(kind(number))
    print(text)
try:
    with_numbers()
except TypeError as error:
    print(error)

from collections import deque

q = deque([1, 2, 3], maxlen=3)


class Queue(deque):
    def peek(self):
        return self[-1]


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: q)
shown(lambda: q.maxlen)
shown(lambda: len(q))
shown(lambda: (q[0], q[-1]))
shown(lambda: 2 in q)
shown(lambda: list(q))
shown(lambda: bool(q))
shown(lambda: deque().pop())
shown(lambda: deque().popleft())
shown(lambda: deque()[0])
shown(lambda: deque([1])["a"])
shown(lambda: deque([1])[0:1])
shown(lambda: deque(5))
shown(lambda: deque([1], -1))
shown(lambda: deque([1]).remove(5))
shown(lambda: deque([1]).index(5))
shown(lambda: deque([1], 1).insert(0, 2))
shown(lambda: deque() + [1])
shown(lambda: deque([1], "a"))
shown(lambda: list(reversed(deque([1, 2]))))
shown(lambda: deque([1]).foo)
shown(lambda: deque([1]).rotate("a"))
shown(lambda: deque([1, 2, 3, 2]).index(2, 2))
shown(lambda: deque([[]]))
shown(lambda: deque([1]) == [1])
shown(lambda: type(deque()))
shown(lambda: deque([3, 1]) < deque([3, 2]))
shown(lambda: sorted(deque([3, 1])))
shown(lambda: deque([1]) < [1])
shown(lambda: deque.__name__)
shown(lambda: setattr(deque(), "maxlen", 3))
shown(lambda: deque("abc").count("a"))
shown(lambda: deque([1, 2]) + deque([3]))
shown(lambda: deque([1, 2]) * 2)
shown(lambda: 2 * deque("a"))
shown(lambda: deque([1, 2], 3) * 2)
shown(lambda: deque())
shown(lambda: deque(maxlen=2))
shown(lambda: deque([1]).copy())
shown(lambda: Queue([1, 2]).peek())
shown(lambda: Queue([1, 2]))
shown(lambda: len(Queue("abc")))
shown(lambda: sum(deque([1, 2])))
shown(lambda: [x for x in deque("ab")])
shown(lambda: deque([1, 2, 3], 2))
shown(lambda: deque(x * x for x in range(3)))
shown(lambda: hash(deque()))
shown(lambda: deque([1, 2]).__len__())
shown(lambda: deque([1]).append())

q.append(4)
print(q)
q.appendleft(0)
print(q)
q = deque("abc")
q.rotate(1)
print(q)
q.rotate(-2)
print(q)
q.extend("xy")
q.extendleft("12")
print(q, q.pop(), q.popleft(), q.index("x"))
q.remove("x")
q.reverse()
q.insert(1, "I")
print(q)
q[0] = "Z"
del q[1]
print(q, q == deque(list(q)), q != deque(), q > deque("A"))
q += "mn"
print(q)
q *= 2
print(q)
q.clear()
print(q)


def grow():
    numbers = deque([1, 2, 3])
    for number in numbers:
        numbers.append(number)


shown(grow)
inside = deque([1])
inside.append(inside)
print(inside)
recent = deque(maxlen=3)
for step in range(6):
    recent.append(step)
    recent.rotate()
print(recent)

from itertools import chain, accumulate, starmap, pairwise, zip_longest
import operator


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: list(chain()))
shown(lambda: list(chain([1, 2], "ab", (3,))))
shown(lambda: list(chain.from_iterable(["ab", [1]])))
shown(lambda: list(chain([1], 5)))
shown(lambda: list(chain.from_iterable([[1], 2])))
shown(lambda: chain.from_iterable(5))
shown(lambda: list(accumulate([1, 2, 3])))
shown(lambda: list(accumulate([3, 1, 2], max)))
shown(lambda: list(accumulate([2, 3], operator.mul, initial=10)))
shown(lambda: list(accumulate("abc")))
shown(lambda: list(accumulate([], initial=5)))
shown(lambda: list(accumulate([])))
shown(lambda: list(accumulate([1, "a"])))
shown(lambda: list(accumulate([1, 2], func=lambda a, b: a - b)))
shown(lambda: list(starmap(pow, [(2, 3), (3, 2)])))
shown(lambda: list(starmap(pow, [2])))
shown(lambda: list(starmap(lambda *a: a, ["ab", [1, 2, 3]])))
shown(lambda: list(pairwise("abcd")))
shown(lambda: list(pairwise([1])))
shown(lambda: list(pairwise([])))
shown(lambda: list(zip_longest([1, 2, 3], "a")))
shown(lambda: list(zip_longest("ab", [1, 2, 3], fillvalue="-")))
shown(lambda: list(zip_longest()))
shown(lambda: zip_longest(5))
shown(lambda: list(zip_longest([], [])))
shown(lambda: type(chain()))
shown(lambda: type(accumulate([])))

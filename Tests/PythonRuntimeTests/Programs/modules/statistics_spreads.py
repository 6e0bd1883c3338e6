from statistics import pstdev, pvariance, stdev, variance

data = [1.5, 2.25, 3.1, 4.7, 0.1]


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: stdev([1, 2, 3, 4]))
shown(lambda: stdev([1]))
shown(lambda: stdev([]))
shown(lambda: pstdev([1, 2, 3, 4]))
shown(lambda: variance([1, 2, 3, 4]))
shown(lambda: variance([1, 2, 3]))
shown(lambda: pvariance([1, 2, 3, 4]))
shown(lambda: pvariance([1, 2, 3]))
shown(lambda: variance(data))
shown(lambda: pvariance(data))
shown(lambda: stdev(data))
shown(lambda: pstdev(data))
shown(lambda: variance(data, 2.0))
shown(lambda: pvariance(data, mu=2.33))
shown(lambda: variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]))
shown(lambda: variance([1]))
shown(lambda: pvariance([]))
shown(lambda: pstdev([]))
shown(lambda: stdev([0.1, 0.1, 0.1]))
shown(lambda: variance([5, 5]))
shown(lambda: pvariance([1]))
shown(lambda: variance([1e-320, 2e-320]))
shown(lambda: stdev([1e200, 2e200, 4e200]))
shown(lambda: variance([1e200, 3e200]))
shown(lambda: stdev([True, False, True]))
shown(lambda: variance([float("inf"), 1]))
shown(lambda: stdev(["a", "b"]))
shown(lambda: stdev([1, 2, 3], xbar=2))
shown(lambda: pstdev([3]))
shown(lambda: stdev([float("nan"), 1]))
shown(lambda: stdev([1e-170, 3e-170]))
shown(lambda: stdev([1.1, 2.2, 3.3, 4.4]))
shown(lambda: pstdev([0.1, 0.2, 0.3]))
shown(lambda: stdev(range(1000)))
shown(lambda: variance([x / 7 for x in range(50)]))
shown(lambda: stdev([x ** 0.5 for x in range(30)]))
shown(lambda: pvariance([1e10, 1e10 + 1, 1e10 + 2]))
shown(lambda: stdev([1e-310, 2e-310, 4e-310]))
shown(lambda: variance([1, 2, 3], 2))
shown(lambda: stdev([4, 8]))
shown(lambda: stdev())

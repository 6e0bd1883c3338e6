import time


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: time.sleep(-1))
shown(lambda: time.sleep("x"))
shown(lambda: time.sleep(0))
shown(lambda: time.sleep(0.001))
shown(lambda: time.time() > 1.6e9)
shown(lambda: time.perf_counter() <= time.perf_counter())
shown(lambda: time.monotonic() <= time.monotonic())
shown(lambda: time.process_time() >= 0)
shown(lambda: time.perf_counter_ns() > 0)
shown(lambda: time.time_ns() > 10 ** 18)
shown(lambda: type(time.time()).__name__)
shown(lambda: type(time.monotonic_ns()).__name__)
shown(lambda: time.sleep(float("nan")))
shown(lambda: time.foo)

start = time.perf_counter()
time.sleep(0.05)
print(0.05 <= time.perf_counter() - start < 5)

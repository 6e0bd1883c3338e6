import random
from statistics import fmean, mean, pstdev, pvariance, stdev, variance

random.seed(1337)
for scale in (1e-300, 1e-10, 1.0, 3.7, 1e15, 1e150):
    for size in (2, 3, 10, 101):
        data = [random.gauss(0.3, 1.0) * scale for _ in range(size)]
        print(size, mean(data), fmean(data), pstdev(data), stdev(data))
        if scale < 1e100:
            print(variance(data), pvariance(data), variance(data, mean(data)))
mixed = [random.uniform(-1, 1) * 10.0 ** random.randint(-200, 100) for _ in range(50)]
print(mean(mixed), stdev(mixed), variance(mixed))
whole = [random.randint(-1000, 1000) for _ in range(77)]
print(mean(whole), variance(whole), pvariance(whole), stdev(whole), pstdev(whole))

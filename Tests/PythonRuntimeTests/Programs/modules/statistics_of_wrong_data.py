import statistics


def show(make):
    try: print(make())
    except Exception as error:
        context = error.__context__
        print(type(error).__name__, error, '|', type(context).__name__, context, error.__suppress_context__)


for data in ([], 3, None, ['a'], [None], 'ab', {}, [1, 'a'], ({1: 2}), iter([1, 2])):
    for function in (statistics.mean, statistics.fmean, statistics.mode, statistics.multimode, statistics.median, statistics.variance, statistics.pstdev):
        print(function.__name__, end=' ')
        show(lambda: function(data))
    print('weights', end=' ')
    show(lambda: statistics.fmean([1, 2], data))
    print('weighted', end=' ')
    show(lambda: statistics.fmean(data, [1, 2]))
show(lambda: statistics.fmean(3, 4))
show(lambda: statistics.fmean([1, 2], [0, 0]))
try:
    try: 1 / 0
    except ZeroDivisionError: statistics.mode([])
except statistics.StatisticsError as error: print(repr(error), repr(error.__context__))

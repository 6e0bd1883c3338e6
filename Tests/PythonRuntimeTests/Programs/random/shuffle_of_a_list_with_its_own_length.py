import random


class Longer(list):
    def __len__(self):
        return 100


class Loud(list):
    def __setitem__(self, place, item):
        print("at", place)
        super().__setitem__(place, item)


random.seed(7)
x = Loud("abc")
random.shuffle(x)
print(x)
try:
    random.shuffle(Longer([1, 2, 3]))
except IndexError as error:
    print(error)
print(random.random())

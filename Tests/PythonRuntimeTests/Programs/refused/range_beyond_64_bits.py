# Refused: a range needs more than 64 bits.
def show(make):
    try:
        print(make())
    except OverflowError as error:
        print(error)

show(lambda: range(2**64))
show(lambda: range(-2**63, 2**63 - 1))
show(lambda: range(0, 10, 2**70))
show(lambda: range(0, 10, 3)[::2**62])
show(lambda: range(10)[::2**70])

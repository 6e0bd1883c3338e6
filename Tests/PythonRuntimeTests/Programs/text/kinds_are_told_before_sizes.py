# What is wrong with a format is told before its width is looked at.
def show(value, form):
    try: print(len(format(value, form)))
    except ValueError as error: print(error)


show(3, '10000000000000000.000')
show(3, '99999999.3d')
show(3, '+99999999c')
show('a', '+99999999')
show('a', '=99999999')
show('a', '99999999d')
show(1.5, '99999999d')
show(1.5, '99999999s')
show(True, '99999999.1')

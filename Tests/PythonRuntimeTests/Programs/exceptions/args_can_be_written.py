e = ValueError('a')
e.args = (1, 2)
print(e, repr(e))
e.args = 'xy'
print(e.args)
e.note = 'own'
print(e.note, vars(e), hasattr(e, 'other'))
e.args = 5

class E(Exception): kind = 'class'
e = E('a', 2)
e.x = 1
e.kind = 'own'
print(vars(e), e.kind, E.kind, e.args, E.__mro__ == (E, Exception, BaseException, object))
del e.x
print(vars(e), hasattr(e, 'x'))
e.args = ('new',)
print(e, repr(e), E.__name__, isinstance(e, Exception))

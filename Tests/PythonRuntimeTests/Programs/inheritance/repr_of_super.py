class A: pass
class B(A): pass
print(repr(super(B, B())).replace('__main__.', ''), repr(super(B, B)))

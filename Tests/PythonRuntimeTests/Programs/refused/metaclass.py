# Refused: metaclasses.
class Meta(type): pass

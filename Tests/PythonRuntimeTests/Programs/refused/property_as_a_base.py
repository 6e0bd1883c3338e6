# Refused: a class that derives from property.
class P(property): pass

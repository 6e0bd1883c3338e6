class A: x: int
print(A.__annotations__)

made = []
for i in range(3): made.append((lambda: i, lambda i=i: i))
print([(late(), early()) for late, early in made])

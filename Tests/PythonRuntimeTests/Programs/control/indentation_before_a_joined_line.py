if True:
    \
print(1)
    print(2)
if True:
  \
      \
print(3)
\
print(4)

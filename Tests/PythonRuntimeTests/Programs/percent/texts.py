print("%s %r %a" % ("é", "é", "é"), "%5s|%-5s|%.2s|%5.1s" % ("a", "b", "cde", "fg"), "%c%c" % ("x", 65))
print("%s" % [1, 2], "%s" % {1}, "%s" % None, "%s and %s" % (1, 2), "%s" % ((1, 2),))
s = "%s!"
s %= "hi"
print(s, "no conversion" % {}, "" % ())

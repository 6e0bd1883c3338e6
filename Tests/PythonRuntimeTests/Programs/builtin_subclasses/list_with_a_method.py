class Stack(list):
  def push(self, x): self.append(x); return self
  def top(self): return self[-1]
s = Stack([1, 2]).push(3)
print(s, s.top(), len(s), s[0], s[1:], isinstance(s, list), type(s).__name__, s == [1, 2, 3], [1, 2, 3] == s)
print(type(s[1:]).__name__, type(s + [4]).__name__, type(s * 2).__name__, type(s.copy()).__name__, sorted(s, reverse=True), sum(s), 2 in s)
s += [9]
s.label = 'own'
print(s, type(s).__name__, s.label, vars(s), bool(Stack()), [*s], s.index(9))

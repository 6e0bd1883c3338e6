class Node:
  def __init__(self, value, next=None): self.value, self.next = value, next
  def __iter__(self): return iter(self.values())
  def values(self): return [self.value] + (self.next.values() if self.next else [])
print(list(Node(1, Node(2, Node(3)))), sum(Node(4, Node(5))))

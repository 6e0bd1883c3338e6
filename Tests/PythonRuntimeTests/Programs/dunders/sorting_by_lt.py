class Card:
  def __init__(self, rank, suit): self.rank, self.suit = rank, suit
  def __lt__(self, o): return self.rank < o.rank
  def __repr__(self): return f'{self.rank}{self.suit}'
cards = [Card(3, 'a'), Card(1, 'b'), Card(3, 'c'), Card(2, 'd'), Card(1, 'e')]
print(sorted(cards), sorted(cards, reverse=True), min(cards), max(cards))
cards.sort(key=lambda c: c.suit, reverse=True)
print(cards, [(Card(1, 'x'), 0)] < [(Card(2, 'y'), 0)])

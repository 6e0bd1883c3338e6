class Outer:
  class Inner:
    class Innermost:
      n = 3
    def f(self): return Outer.Inner.Innermost.n
  def make(self): return self.Inner()
print(Outer().make().f(), Outer.Inner.Innermost.__qualname__)

import PythonRuntime
import Testing

@testable import PythonModules

/// Operations and classes that a program puts on `Value` and `Module`.
struct OwnOperationTests {
  private static let cube = """
    def cube(x):
        out = Value(x.data**3, (x,), 'cube')
        def _backward():
            x.grad += 3 * x.data**2 * out.grad
        out._backward = _backward
        return out

    """

  @Test func itsRuleIsPartOfTheSweep() {
    let program =
      "a = Value(2.0)\nb = cube(a) * 5 + a\nb.backward()\nprint(b.data, a.grad, sorted(c._op for c in b._prev))"
    #expect(output(Self.cube + program) == "42.0 61.0 ['', '*']\n")
  }

  @Test func itsRuleCanBeRunByHand() {
    let program =
      "a = Value(2.0)\nb = cube(a)\nb.grad = 1.0\nb._backward()\nprint(a.grad, b._op, a in b._prev)"
    #expect(output(Self.cube + program) == "12.0 cube True\n")
  }

  @Test func itOutlivesTheObjectsOfItsValues() {
    let program =
      "a = Value(2.0)\nb = cube(cube(a) + 1) * 2\nfor i in range(200000): a * i\nb.backward()\nprint(a.grad)"
    #expect(output(Self.cube + program) == "5832.0\n")
  }

  @Test func whatNobodyReachesIsFreed() {
    let program = "a = Value(1.0)\nfor i in range(1000): b = cube(cube(a)) + cube(a)\nb = None\n"
    _ = output(Self.cube + program) { _, module in
      module.live.compact()
      #expect(module.live.tape.count == 1)
    }
  }

  @Test func anExceptionInARuleComesOut() {
    let program = """
      a = Value(1.0)
      b = Value(2.0, (a,), 'bad')
      def rule(): raise ValueError('no rule')
      b._backward = rule
      try: (b * 2).backward()
      except ValueError as e: print(e)
      """
    #expect(output(program) == "no rule\n")
  }

  @Test func anotherRuleForOursIsRefusedByName() {
    let program =
      "a = Value(1.0) * 2\ntry: a._backward = print\nexcept AttributeError as e: print('not in this subset' in str(e))"
    #expect(output(program) == "True\n")
  }

  @Test func aSubclassIsAValueEverywhere() {
    let program = """
      class V(Value):
          def __init__(self, data, name):
              super().__init__(data)
              self.name = name
          def double(self): return self * 2
      a = V(3.0, 'a')
      b = a.double() + 1
      b.backward()
      c = V(1.0, 'c')
      d = a * c
      assert a in d._prev and d._prev == {a, c} and {a: 1}[a] == 1 and hash(a) == object.__hash__(a)
      print(b.data, a.grad, a.name, isinstance(a, Value), isinstance(b, V), [a] == [v for c in b._prev for v in c._prev if isinstance(v, V)])
      """
    #expect(output(program) == "7.0 2.0 a True False True\n")
  }

  @Test func aModuleOfOnesOwnHasItsParametersZeroed() {
    let program = """
      class Pair(Module):
          def __init__(self): self.ps = [Value(1.0), Value(2.0)]
          def parameters(self): return self.ps
      p = Pair()
      (p.ps[0] * p.ps[1]).backward()
      print([q.grad for q in p.parameters()])
      p.zero_grad()
      print([q.grad for q in p.parameters()])
      """
    #expect(output(program) == "[2.0, 1.0]\n[0, 0]\n")
  }

  @Test func childrenMustBeValues() {
    let program = "try: Value(1.0, (2,), '+')\nexcept TypeError as e: print(e)"
    #expect(output(program) == "the children of a Value must be Values, not 'int'\n")
  }
}

import Testing

@testable import Notebook

/// What is said to the slips of a first class of one's own.
struct LearnerSlipTests {
  private static let start = """
    class V:
        def __init__(self, data, _prev=()):
            self.data = data
            self._prev = set(_prev)
        def __add__(self, other): return V(self.data + other.data, (self, other))
        def __repr__(self): return f'V({self.data})'

    """

  private func said(_ cells: String...) -> String { screens([Self.start] + cells).last ?? "" }

  @Test(arguments: [
    ("2 + V(1)", "where the left operand is no V, Python asks for __radd__, which V lacks"),
    ("2 * V(1)", "V has no methods __mul__ and __rmul__"), ("V(1) * 2", "V has no method __mul__"),
    ("-V(1)", "V has no method __neg__"), ("V(1) + 2", "this is a plain number"),
    ("None.data", "a function without return gives None"),
    ("for i in 5: pass\n", "range(5) gives the numbers below it"),
    ("x = true", "did you mean: True?"),
    ("V(1).__repr__", "that is the method itself: V(1).__repr__() calls it"),
  ])
  func aSlipHasAWayOn(cell: String, words: String) {
    #expect(said(cell).contains(words))
  }

  @Test func whatAnOlderClassMadeIsToldSo() {
    let text = said("p = V(1)", "class V:\n    def __mul__(self, other): return 7\n", "p * p")
    #expect(text.contains("this V was made before the class was written anew: make it again"))
    #expect(!said("p = V(1)", "p * p").contains("written anew"))
  }

  @Test func aMissingSelfIsNamed() {
    let text = said("class W:\n    def __init__(data): pass\n", "W(3)")
    #expect(text.contains("a method is given the object itself first: def __init__(self, data)"))
  }

  @Test func anUnkeptParameterIsNamed() {
    let text = said("class W:\n    def __init__(self, data): data = data\n", "W(3).data")
    #expect(text.contains("self.data = data keeps it"))
  }

  @Test func aReprThatReturnsANumberIsToldWhatToReturn() {
    let text = said("class W:\n    def __repr__(self): return 3\n", "W()")
    #expect(text.contains("__repr__ returns the text that is to be shown"))
  }

  @Test func blanksBeforeALineAreNotMeant() { #expect(said("  y = 5", "   y") == "5\n") }

  @Test(arguments: ["c = a + b\na._prev = {c}\n", "a._prev = {a}\nc = a + a\n"])
  func aRingIsNoDanger(cell: String) {
    let text = said("a = V(1.0); b = V(2.0)", cell)
    #expect(text.contains("is made from itself"))
    #expect(!text.contains("Error"))
  }

  @Test func aClassWithoutGradientsIsDrawn() {
    let text = said("a = V(2.0); b = V(3.0)", "c = a + b")
    #expect(text.contains("┌c") && text.contains("–"))
  }

  @Test func aResultWithoutANameIsDrawn() {
    #expect(said("a = V(2.0); b = V(3.0)", "a + b").contains("(?)▶"))
  }

  @Test func aLargeGraphIsToldInOneLine() {
    let text = said("x = V(1.0)\nfor i in range(100): x = x + V(i)\n")
    #expect(text.contains("201 values, 100 operations"))
  }

  @Test func nanIsNoChange() { #expect(said("a = V(float('nan')); c = a + a", "1 + 1") == "2\n") }

  @Test func drawDotTakesThem() {
    #expect(said("a = V(2.0); b = V(3.0); c = a + b", "draw_dot(c)").contains("┌c"))
  }

  @Test(arguments: ["def f():\n    \n    ", "try:\n    1/0\n\n", "for x in y:\n    # later\n\n"])
  func twoEmptyRowsEndABlockThatLacksSomething(text: String) {
    #expect(Notebook().completeness(of: text) == .complete)
  }
}

import TerminalDrawing
import Testing

@testable import Notebook

/// Values of a class that the learner has written are drawn and marked like ours.
struct LearnerReportTests {
  private static let own = """
    class Value:
        def __init__(self, data, _children=(), _op='', label=''):
            self.data = data
            self.grad = 0.0
            self._prev = tuple(_children)
            self._op = _op
            self.label = label
        def __add__(self, other): return Value(self.data + other.data, (self, other), '+')
        def __mul__(self, other): return Value(self.data * other.data, (self, other), '*')

    """

  private func seen(_ cells: String...) -> [String] { Array(screens([Self.own] + cells).dropFirst()) }

  @Test func aLeafIsARow() {
    #expect(seen("a = Value(2.0)") == ["a   data  2.0000   grad  0.0000  leaf\n"])
  }

  @Test func aResultIsThePictureOfOurOwn() {
    let own = seen("a = Value(2.0, label='a'); b = Value(-3.0)", "c = a * b")[1]
    let ours = screen("a = Value(2.0, label='a'); b = Value(-3.0)", "c = a * b")
    #expect(
      own
        == ours.replacing("grad      –", with: "grad 0.0000").replacing("grad       –", with: "grad  0.0000"))
  }

  @Test func aNumberWithoutANameIsWrittenAsOurs() {
    let own = seen("d = Value(float(-2**63)) * Value(2000000.0)")[0]
    #expect(own.contains("-9.223e+18") && own.contains("2000000"), "\(own)")
  }

  @Test func whatChangedIsMarked() {
    let screen = seen("a = Value(2.0); b = Value(-3.0)", "c = a * b", "b.grad = 2.0")[2]
    #expect(screen.contains("grad •2.0000"))
    #expect(screen.contains("grad  0.0000"))
  }

  @Test func aStepThatTouchesNoneShowsNone() {
    #expect(seen("a = Value(2.0)", "x = 1", "a.data")[1...] == ["", "2.0\n"])
  }

  @Test func graphDrawsThem() {
    let screens = seen(":show off", "a = Value(2.0); d = a + a", ":graph d", ":graph")
    #expect(screens[2].contains("a+a") || screens[2].contains("┌d"))
    #expect(screens[2] == screens[3])
  }

  @Test func showValuesGivesRows() {
    #expect(
      seen(":show values", "a = Value(2.0); d = a + a")[1].hasPrefix(
        "a   data  2.0000   grad  0.0000  leaf\nd   data"))
  }

  @Test func aDeepGraphIsNoDanger() {
    let text = seen("x = Value(0.0)\nfor i in range(15000): x = x + x\n")[0]
    #expect(!text.contains("Error"))
  }
}

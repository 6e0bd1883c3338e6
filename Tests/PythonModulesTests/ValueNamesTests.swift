import Micrograd
import PythonModules
import Testing

@Suite struct ValueNamesTests {
  private let a = Value(2.0)
  private let b = Value(3.0)

  private func names(_ bindings: (String, Value)...) -> ValueNames {
    ValueNames(bindings.map { (name: $0.0, value: $0.1) })
  }

  @Test func aLabelComesBeforeABoundName() {
    let names = names(("a", a), ("b", b))
    b.label = "weight"
    #expect(names.title(of: a) == "a")
    #expect(names.title(of: b) == "weight")
  }

  @Test func whatHasNoNameIsTitledByItsFormula() {
    let names = names(("a", a), ("b", b))
    #expect(names.title(of: (a + b) * a) == "(a+b)*a")
    #expect(names.title(of: (a * b).tanh()) == "tanh(a*b)")
    #expect(names.title(of: a.pow(2) + 1) == "a**2+1")
  }

  @Test func differencesAndQuotientsAreWrittenAsTyped() {
    let names = names(("a", a), ("b", b))
    #expect(names.title(of: a - b) == "a-b")
    #expect(names.title(of: -(a + b)) == "-(a+b)")
    #expect(names.title(of: a - (b + 1)) == "a-(b+1)")
    #expect(names.title(of: a / b) == "a/b")
    #expect(names.title(of: a / (b * 2)) == "a/(b*2)")
    #expect(names.title(of: a + b * -3) == "a+b*-3")
    #expect(names.title(of: a - 3) == "a-3")
    #expect(names.title(of: (a + -0.5) * b) == "(a-0.5)*b")
    #expect(names.title(of: b - (a - 1)) == "b-(a-1)")
    #expect(names.title(of: a * 299_999) == "a*299999")
  }

  @Test func aFormulaIsMeasuredInCells() {
    #expect(names(("xxx", a), ("yyy", b)).title(of: a * b) == "xxx*yyy")
    #expect(names(("値値値", a), ("重重重", b)).title(of: a * b) == "")
  }

  @Test func aLongChainHasNoTitle() {
    var doubled = a
    for _ in 0..<100 { doubled = doubled + doubled }
    #expect(names().title(of: doubled) == "")
  }
}

import Testing

@testable import Tutor

/// A method that is written anew and not put into its class: what is said is about that, and not about the old one.
@Suite("Methods that stayed in the class")
struct OldMethodTests {
  private static let exp = """
    def exp(self):
        out = Value(math.exp(self.data), (self,), 'exp')
        def _backward():
            self.grad += RULE
        out._backward = _backward
        return out
    """

  @Test(
    "the class still has the old one",
    arguments: [
      exp.replacing("RULE", with: "self.data * out.grad") + "\n\nValue.exp = exp",
      "Value.exp = lambda self: self",
    ])
  func old(wrong: String) throws {
    let walk = try TutorWalk(lesson: "operations")
    walk.type(":goto rule-for-exp")
    walk.enter(until: ":submit")
    for cell in wrong.split(separator: "\n\n") { walk.type(String(cell)) }
    #expect(walk.type(":submit").contains("Not yet"))
    walk.type(Self.exp.replacing("RULE", with: "out.data * out.grad"))
    #expect(
      walk.type(":submit").replacing("\n", with: " ").contains(
        "exp is written, but the class still has the old method: end with Value.exp = exp"), "\(walk.screen)")
    #expect(walk.type("Value.exp = exp").contains("✓"))
  }
}

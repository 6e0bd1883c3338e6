import Testing

@testable import PythonRuntime

@Suite("Refusals")
struct RefusalsTests {
  @Test(
    "A builtin that is not carried is refused by name, with a way on",
    arguments: ["input", "eval", "exec", "open", "bytes", "__import__", "globals"])
  func builtin(_ name: String) throws {
    let refusal = try #require(Refusals.builtin(name))
    #expect(refusal.type == .nameError)
    #expect(refusal.message(Interpreter()) == "'\(name)' is not in this subset")
    #expect(refusal.hint?.isEmpty == false)
  }

  @Test(
    "A module that is not carried is refused by name",
    arguments: ["pandas", "os.path", "torch.nn", "re", "bisect", "tkinter", "wave"])
  func module(_ name: String) throws {
    let refusal = try #require(Refusals.module(name))
    #expect(refusal.type == .moduleNotFoundError)
    #expect(refusal.message(Interpreter()).contains("is not in this subset"))
    #expect(refusal.hint?.isEmpty == false)
  }

  @Test("No builtin is both there and refused")
  func disjoint() {
    for name in Interpreter().builtinNames { #expect(Refusals.builtin(name) == nil, "\(name)") }
  }

  @Test("A name that Python does not have is not refused", arguments: ["foo", "sum2", ""])
  func unknown(_ name: String) {
    #expect(Refusals.builtin(name) == nil)
    #expect(Refusals.module(name) == nil)
  }
}

import Testing

@testable import PythonRuntime

@Suite("Sorting")
struct SortingTests {
  @Test("Equal objects keep their order, also when reversed", arguments: [0, 1, 2, 3, 7, 64, 1000])
  func stable(_ count: Int) throws {
    let keys = (0..<count).map { $0 * 7919 % 13 }
    let pairs = keys.enumerated().map { Object.tuple([.int($1), .int($0)]) }
    for reverse in [false, true] {
      let expected = keys.enumerated().sorted { left, right in
        left.element == right.element
          ? left.offset < right.offset : (left.element < right.element) != reverse
      }
      let first = BuiltinFunction("first", "pair, /") { try $0.interpreter.item($0[0], .int(0)) }
      let sorted = try Interpreter().sorted(ContiguousArray(pairs), key: .builtin(first), reverse: reverse)
      let places = try sorted.map { try Interpreter().integer(Interpreter().item($0, .int(1))) }
      #expect(places == expected.map(\.offset))
    }
  }

  @Test("A comparison that throws ends the sort")
  func throwing() {
    #expect(throws: PythonError.self) { try Interpreter().sorted([.int(1), .string("a"), .int(0)]) }
  }
}

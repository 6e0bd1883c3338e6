import Foundation
import PythonSyntax
import Testing

/// Every shape that can be nested, at every size: a tree or a problem, and never the end of the process.
@Suite struct BoundsTests {
  typealias Shape = @Sendable (Int) -> String

  static let shapes: [(name: String, make: Shape)] = [
    ("group", { repeated("(", $0) + "1" + repeated(")", $0) }), ("open", { repeated("(", $0) }),
    ("list", { repeated("[", $0) + repeated("]", $0) }),
    ("dict", { repeated("{1:", $0) + "1" + repeated("}", $0) }),
    ("call", { repeated("f(", $0) + repeated(")", $0) }),
    ("keyword", { repeated("f(a=", $0) + "1" + repeated(")", $0) }),
    ("index", { repeated("a[1:", $0) + "1" + repeated("]", $0) }), ("calls", { "f" + repeated("()", $0) }),
    ("attributes", { "a" + repeated(".b", $0) }), ("sum", { repeated("1+", $0) + "1" }),
    ("minus", { repeated("-", $0) + "1" }),
    ("not", { repeated("not ", $0) + "1" }), ("power", { repeated("2**-", $0) + "1" }),
    ("else", { repeated("x if y else ", $0) + "1" }),
    ("lambda", { repeated("lambda:", $0) + "1" }), ("and", { repeated("x and not ", $0) + "x" }),
    ("compare", { repeated("x<", $0) + "x" }),
    ("mixed", { repeated("(lambda: -x if y and not ", $0) + "1" + repeated(" else 1)", $0) }),
    ("generator", { repeated("(x for x in ", $0) + "y" + repeated(")", $0) }),
    ("targets", { repeated("(", $0) + "x" + repeated(",)", $0) + "=1" }),
    ("if", { blocks("if x:", $0) }), ("for", { blocks("for x in y:", $0) }),
    ("elif", { "if x: y\n" + repeated("elif x: y\n", $0) }),
    ("assign", { repeated("x=", $0) + "1" }), ("missing", { repeated("[a b ", $0) + repeated("]", $0) }),
    ("ifs", { repeated("x if ", $0) }),
    (
      "field",
      { repeated("(", $0) + "f'{" + repeated("(", $0) + "1" + repeated(")", $0) + "}'" + repeated(")", $0) }
    ),
    ("levels", { repeated("a or b and c < d | e ^ f & g << h + i * -(", $0) + "1" + repeated(")", $0) }),
  ]

  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static func blocks(_ header: String, _ count: Int) -> String {
    (0..<min(count, 400)).map { repeated(" ", $0) + header + "\n" }.joined() + repeated(" ", min(count, 400))
      + "y"
  }

  @Test func nothingOverflowsTheStack() async {
    let done = await onThread(stackSize: Self.stackSize) {
      for (_, make) in Self.shapes {
        for size in [1, 20, 99, 199, 200, 201, 1_000, 1_990, 2_010, 20_000] {
          _ = problem(in: make(size))
          _ = completeness(of: make(size))
        }
      }
    }
    #expect(done)
  }

  /// Unoptimized frames are about eight times as large.
  private static var stackSize: Int {
    #if DEBUG
      return 4 << 20
    #else
      return 512 << 10
    #endif
  }

  private func onThread(stackSize: Int, _ body: @escaping @Sendable () -> Void) async -> Bool {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        body()
        continuation.resume(returning: true)
      }
      thread.stackSize = stackSize
      thread.start()
    }
  }

  @Test(arguments: [
    ("group", 200, nil as String?), ("group", 201, "too many nested parentheses"), ("if", 99, nil),
    ("if", 100, "too many levels of indentation"),
    ("for", 20, nil), ("for", 21, "too many statically nested blocks"), ("sum", 1_990, nil),
    ("sum", 2_010, tooTall),
    ("attributes", 1_990, nil), ("attributes", 2_010, tooTall), ("not", 2_010, tooTall), ("else", 1_990, nil),
    ("else", 2_010, tooTall),
    ("lambda", 200, nil), ("lambda", 2_010, tooTall), ("elif", 20_000, nil), ("compare", 20_000, nil),
    ("assign", 20_000, nil),
  ])
  func limitsAreExact(shape: String, size: Int, message: String?) throws {
    let make = try #require(Self.shapes.first { $0.name == shape }).make
    #expect(problem(in: make(size))?.message == message)
  }

  static let tooTall = "maximum recursion depth exceeded during compilation"

  @Test func classesOfTheLimitsAreCPythons() {
    #expect(problem(in: Self.blocks("if x:", 100))?.kind == .indentationError)
    #expect(problem(in: Self.repeated("1+", 3_000) + "1")?.kind == .recursionError)
    #expect(
      problem(in: String(repeating: "9", count: 4_301))?.message.hasPrefix("Exceeds the limit (4300 digits)")
        == true)
  }

  /// A million tokens of one statement or another are read once each: this ends at once, or not in our time.
  @Test func longTextsAreReadOnce() throws {
    let lines = Self.repeated("x = f(a, b[1]) + 2 * y.z\n", 20_000)
    #expect(try parse(Source(name: "", text: lines)).body.count == 20_000)
    #expect(problem(in: "[" + Self.repeated("a, ", 200_000) + "]") == nil)
    #expect(problem(in: Self.repeated("'a' ", 100_000)) == nil)
  }
}

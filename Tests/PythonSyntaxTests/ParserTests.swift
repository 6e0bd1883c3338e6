import PythonSyntax
import Testing

@Suite struct ParserTests {
  @Test func treesAndPlacesAreCPythons() throws {
    let cases: [Oracle.Valid] = try Oracle.load("valid")
    #expect(cases.count > 400)
    for program in cases {
      let module = try parse(Source(name: "<test>", text: program.source))
      #expect(TreeDump(showsSpans: true).module(module) == program.tree, "\(program.source.prefix(80))")
    }
  }

  @Test func byteOrderMarkIsIgnoredOnce() throws {
    #expect(try parse(Source(name: "", text: "\u{FEFF}x = 1")).body.count == 1)
    let problem = problem(in: "\u{FEFF}\u{FEFF}x = 1")
    #expect(problem?.message == "invalid non-printable character U+FEFF")
  }

  @Test(arguments: [
    ("x;", true), ("x; ", true), ("x;\n", true), ("x; # c\n\n", true), ("x; y;", true), ("x", false),
    ("x; y", false),
    ("x;\ny", false), ("if x: y;", false), ("", false),
  ])
  func semicolonAtTheEndIsSeen(text: String, ends: Bool) throws {
    #expect(try parse(Source(name: "", text: text)).endsWithSemicolon == ends)
  }

  @Test(arguments: ["1.5", "1e400", "1e-400", "5e-324", "1_0.5", ".5", "5.", "0.1e+1_0"])
  func floatsAreReadToTheLastBit(text: String) throws {
    let module = try parse(Source(name: "", text: text))
    guard case .expression(let value) = module.body.first?.kind,
      case .constant(.float(let number)) = value.kind
    else {
      Issue.record("no float")
      return
    }
    let plain = text.filter { $0 != "_" }
    #expect(number == (Double(plain) ?? .infinity))
  }

  @Test func fieldsPointIntoTheText() throws {
    let text = "f'é{ab + cd:>{w}}'"
    let module = try parse(Source(name: "", text: text))
    guard case .expression(let value) = module.body.first?.kind,
      case .formattedString(let parts) = value.kind,
      case .field(let field) = parts.last, case .field(let width) = field.specification?.last
    else {
      Issue.record("no field")
      return
    }
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: bytes[field.value.span.start..<field.value.span.end], as: UTF8.self) == "ab + cd")
    #expect(String(decoding: bytes[width.value.span.start..<width.value.span.end], as: UTF8.self) == "w")
  }
}

/// Returns the problem of a program; nil when it parses.
func problem(in text: String) -> SyntaxProblem? {
  do {
    _ = try parse(Source(name: "<test>", text: text))
    return nil
  } catch {
    return error
  }
}

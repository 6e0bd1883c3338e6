import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@testable import LineEditor
@testable import TerminalTesting

@Suite struct TypedInputTests {
  @Test func theTerminalItOpensIsClosedWithIt() throws {
    let pair = try PseudoTerminal.openPair(columns: 80, rows: 24)
    defer { close(pair.master) }
    let terminal = open(pair.slavePath, O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    var input: TypedInput? = TypedInput(descriptor: terminal)
    let opened = try #require(input?.descriptor)
    #expect(opened != terminal)
    input = nil
    // Another test may have been given the number since, but hardly for this terminal.
    let name = ttyname(opened).map { String(cString: $0) }
    #expect(name == nil || name != ttyname(terminal).map { String(cString: $0) })
  }
}

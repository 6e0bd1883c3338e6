import TerminalTesting
import Testing

/// A drawing depends on its graph and on the window alone, not on the seed by which each process hashes.
@Suite struct SameDrawingTests {
  /// A network in lanes and as wide boxes, and sums in which many values are alike.
  private static let program = [
    "import random", "random.seed(1337)", "n = MLP(3, [4, 4, 1], activation='tanh')",
    "y = n([2.0, 3.0, -1.0])", "y.backward()", ":graph y --all", ":graph y --all --width 60",
    "z = [Value(i) for i in range(6)]", "s = sum(u*v for u in z for v in z[:3])", ":graph s --all",
    ":graph s --all --style boxes --width 400", "t = z[0]*z[1] + z[2]*z[3] + z[0]*z[3]",
  ]

  @Test(arguments: [Session.utf8, Session.c]) func everyProcessDrawsTheSame(_ environment: [String: String])
    throws
  {
    let first = try drawn(environment)
    for _ in 0..<3 {
      let isTheSame = try drawn(environment) == first
      #expect(isTheSame)
    }
  }

  private func drawn(_ environment: [String: String]) throws -> String {
    let terminal = try Session.start(environment, columns: 400, rows: 40)
    for (number, line) in Self.program.enumerated() {
      terminal.type("\(line)\r'line' + '\(number)'\r")
      try terminal.wait(forLine: "'line\(number)'")
      try terminal.wait(forRow: ">>> ")
    }
    #expect(terminal.screen.transcript.contains(environment == Session.c ? "*-." : "●─╮"))
    return terminal.screen.transcript
  }
}

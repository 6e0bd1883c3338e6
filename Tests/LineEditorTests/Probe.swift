import TerminalTesting

/// The program that says what the line editor read, in a terminal of 80 by 24.
enum Probe {
  static let path = PseudoTerminal.builtProduct(named: "LineEditorProbe")

  static let utf8 = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  static let c = ["TERM": "xterm-256color", "LC_ALL": "C"]

  /// Starts the program and waits for its first prompt.
  static func start(
    _ environment: [String: String] = utf8, columns: Int = 80, rows: Int = 24, arguments: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      command: [path] + arguments, environment: environment, columns: columns, rows: rows)
    try terminal.wait(forRow: ">>> ")
    return terminal
  }

  /// Types blocks at the prompt, so that the history has them.
  static func enter(_ blocks: [String], in terminal: PseudoTerminal) throws {
    for block in blocks {
      terminal.paste(block)
      terminal.type("\r")
      try terminal.wait(forBlock: block)
    }
  }

  /// Runs a shell command in which `$PROBE` is the program.
  static func shell(_ command: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      command: ["/bin/sh", "-c", command],
      environment: utf8.merging(["PROBE": path, "PATH": "/usr/bin:/bin"]) { $1 })
  }
}

extension PseudoTerminal {
  /// Waits until the program says that it read this block, and prompts again.
  func wait(forBlock block: String) throws {
    let shown = "read \(block.debugDescription)"
    try wait(until: "\(shown) is there") { $0.text.replacing("\n", with: "").contains(shown) }
    try wait(forRow: ">>> ")
  }
}

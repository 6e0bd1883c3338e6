import Foundation
import TerminalTesting

/// The command in a real terminal, or on pipes.
enum Session {
  static let path = PseudoTerminal.builtProduct(named: "micrograd")

  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let utf8 = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "NO_COLOR": "1"]
  static let c = ["TERM": "xterm-256color", "LC_ALL": "C", "NO_COLOR": "1"]

  /// What is kept from one prompt to the next lies here, apart for each prompt that is given no folder of its own.
  private static let states: String = {
    let folder = FileManager.default.temporaryDirectory.path + "/micrograd-states-\(getpid())"
    atexit { try? FileManager.default.removeItem(atPath: Session.states) }
    return folder
  }()

  /// The variables with a fresh folder for what is kept, where they name none.
  static func withState(_ environment: [String: String]) -> [String: String] {
    environment.merging(["XDG_STATE_HOME": "\(states)/\(UUID().uuidString)"]) { given, _ in given }
  }

  /// Starts the prompt and waits for it.
  static func start(
    _ environment: [String: String] = utf8, columns: Int = 80, rows: Int = 40, arguments: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      command: [path] + arguments, environment: withState(environment), columns: columns, rows: rows)
    try terminal.wait(forRow: ">>> ")
    return terminal
  }

  /// Runs a shell command in which `$MICROGRAD` is the command, `$FILE` a program that prints 1, `$LESSON` a lesson.
  ///
  /// The files stay until the next start of the machine: who starts a program in a terminal does not see its end.
  static func shell(_ command: String) throws -> PseudoTerminal {
    let folder = FileManager.default.temporaryDirectory.appending(path: "micrograd-shell").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "print(1)\n".write(toFile: folder + "/one.py", atomically: true, encoding: .utf8)
    let lesson = repository + "/Lessons/course/slope.md"
    let names = ["MICROGRAD": path, "FILE": folder + "/one.py", "LESSON": lesson, "PATH": "/usr/bin:/bin"]
    return try PseudoTerminal(
      command: ["/bin/sh", "-c", command], environment: utf8.merging(names) { $1 }, rows: 40)
  }

  /// Runs a test with an empty folder.
  static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  /// Runs the command on pipes and gives what it wrote and its exit code.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = utf8
  ) throws -> (output: String, errors: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.errors
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    let output = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
    let errors = try pipes.errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self),
      process.terminationStatus
    )
  }

  /// Runs a test with a file of this text.
  static func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString).py")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }
}

extension PseudoTerminal {
  /// Waits until one line of the screen is just this text.
  func wait(forLine line: String) throws {
    try wait(until: "a line is \(line.debugDescription)") { screen in
      screen.text.split(separator: "\n").contains { $0 == line }
    }
  }
}

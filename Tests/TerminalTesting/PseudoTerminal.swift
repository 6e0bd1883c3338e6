#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program in a terminal of its own, to be typed at and looked at.
///
///     let terminal = try PseudoTerminal(command: [path], environment: ["TERM": "xterm-256color"])
///     try terminal.wait(for: ">>> ")
///     terminal.type("1 + 1\r")
///     try terminal.wait(for: "2")
///     terminal.press(.controlD)
///     #expect(try terminal.waitForExit() == .exited(0))
///
/// Nothing is timed: each wait goes on until what it waits for is there, and fails after 20 seconds with a
/// picture of the screen. Belongs to one thread.
public final class PseudoTerminal {
  /// What the program has drawn so far; ask again after a wait.
  public private(set) var screen: Screen

  /// Every byte the program has written so far.
  public private(set) var output: [UInt8] = []

  private(set) var master: Int32
  private let slavePath: String
  private let child: pid_t
  private var ending: Ending?
  private var unsent: [UInt8] = []

  /// How long a wait lasts before it fails.
  static let patience = Duration.seconds(20)

  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// Starts a program as the leader of a new session whose terminal this is.
  ///
  /// - Parameters:
  ///   - command: The program's path, then its arguments.
  ///   - environment: All that the program finds in its environment.
  ///   - folder: Where the program starts; nil for the folder of the test.
  public init(
    command: [String], environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
    columns: Int = 80, rows: Int = 24, folder: String? = nil
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    let pair = try PseudoTerminal.openPair(columns: columns, rows: rows)
    master = pair.master
    slavePath = pair.slavePath
    do {
      let launch = Launch(command: command, environment: environment, folder: folder)
      child = try launch.start(onTerminal: pair.slavePath)
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if ending == nil {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    hangUp()
  }

  /// The program's process number.
  public var processIdentifier: Int32 { child }
}

// MARK: - What a person does

extension PseudoTerminal {
  /// Types text, byte for byte; `\r` is Enter.
  public func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses a key.
  public func press(_ key: Key) { type(key.rawValue) }

  /// Types bytes that need not be text.
  public func send(_ bytes: [UInt8]) {
    unsent += bytes
    pump(for: 0)
  }

  /// Pastes text as a terminal does that was asked to put marks around it.
  public func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  /// Gives the window another size, which the program hears of by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    pump(for: 0)
    screen.resize(columns: columns, rows: rows)
    PseudoTerminal.setSize(of: master, columns: columns, rows: rows)
  }

  /// Takes the terminal away, as a line that is cut; nothing can be typed or shown after it.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) { kill(child, number) }
}

// MARK: - What a person waits for

extension PseudoTerminal {
  /// Waits until the screen contains the text.
  public func wait(for text: String) throws {
    try wait(until: "the screen contains \(text.debugDescription)") { $0.text.contains(text) }
  }

  /// Waits until the cursor's row, up to the cursor, is the text; blanks count.
  public func wait(forRow text: String) throws {
    try wait(until: "the cursor follows \(text.debugDescription) in its row") { $0.rowBeforeCursor == text }
  }

  /// Waits until the screen is as described.
  public func wait(until description: String, _ condition: (Screen) -> Bool) throws {
    try wait(description) { condition(screen) }
  }

  /// Waits until what the program has written holds these bytes, which need not show.
  public func wait(forOutput text: String) throws {
    let sought = Array(text.utf8)
    try wait("the output contains \(text.debugDescription)") { output.firstRange(of: sought) != nil }
  }

  /// Waits until the program has ended, and says how.
  @discardableResult
  public func waitForExit() throws -> Ending {
    try wait("the program ends") { reap() != nil }
    pump(for: 0)
    guard let ending else { preconditionFailure("the wait above is over only when the program is") }
    return ending
  }

  /// Waits until the program has taken all that was typed; what it makes of it may not show yet.
  public func waitUntilRead() throws {
    let slave = open(slavePath, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw TerminalProblem("the terminal is gone: error \(errno)") }
    defer { close(slave) }
    try wait("all that was typed is read") {
      var waiting: Int32 = 0
      return unsent.isEmpty && ioctl(slave, UInt(FIONREAD), &waiting) == 0 && waiting == 0
    }
  }

  /// Whether the terminal edits lines itself and echoes what is typed, as a shell expects to find it.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return false }
    let cooked = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & cooked == cooked
  }

  private func wait(_ description: String, _ condition: () -> Bool) throws {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while !condition() {
      guard ContinuousClock.now < deadline else {
        throw TerminalProblem("waited in vain until \(description)\n\(screen.picture)")
      }
      pump(for: 10)
    }
  }

  private func reap() -> Ending? {
    guard ending == nil else { return ending }
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG) == child else { return nil }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    return ending
  }
}

// MARK: - Bytes

extension PseudoTerminal {
  /// Moves bytes both ways, waiting at most so many milliseconds for the first.
  private func pump(for milliseconds: Int32) {
    var timeout = milliseconds
    while moveBytes(timeout: timeout) { timeout = 0 }
  }

  private func moveBytes(timeout: Int32) -> Bool {
    let wanted = POLLIN | (unsent.isEmpty ? 0 : POLLOUT)
    var watched = pollfd(fd: master, events: Int16(wanted), revents: 0)
    guard poll(&watched, 1, timeout) > 0 else { return false }
    let received = watched.revents & Int16(POLLIN) != 0 && receive()
    let sent = watched.revents & Int16(POLLOUT) != 0 && transmit()
    return received || sent
  }

  private func receive() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &chunk, chunk.count)
    // A terminal whose last program is gone answers EIO.
    guard count > 0 else { return false }
    output += chunk[..<count]
    screen.show(chunk[..<count])
    return true
  }

  private func transmit() -> Bool {
    let count = write(master, unsent, unsent.count)
    guard count > 0 else { return false }
    unsent.removeFirst(count)
    return true
  }
}

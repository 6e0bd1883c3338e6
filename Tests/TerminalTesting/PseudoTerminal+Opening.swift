#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension PseudoTerminal {
  /// Opens a pair: its near end, and the path of the far end that the program will open as its terminal.
  static func openPair(columns: Int, rows: Int) throws -> (master: Int32, slavePath: String) {
    var (master, slave) = (Int32(-1), Int32(-1))
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else {
      throw TerminalProblem("no pseudo-terminal to be had: error \(errno)")
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    close(slave)
    setSize(of: master, columns: columns, rows: rows)
    return (master, name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
  }

  static func setSize(of master: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The path of a program that the package builds, which lies beside the program that runs the tests.
  public static func builtProduct(named name: String) -> String {
    let folder =
      CommandLine.arguments.first.map { $0.split(separator: "/", omittingEmptySubsequences: false) } ?? []
    return (folder.dropLast() + [Substring(name)]).joined(separator: "/")
  }
}

/// Why a test with a terminal failed, with a picture of the screen where there is one.
public struct TerminalProblem: Error, CustomStringConvertible {
  /// The reason, in words.
  public let description: String

  init(_ description: String) { self.description = description }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program beside ours that is given a text and says something: `python3`, where a person asks for it.
enum HelperProcess {
  /// What it said.
  struct Answer {
    let output: String
    let errors: String
    let code: Int32
  }

  /// Runs a program of the search path with a text on its standard input.
  ///
  /// - Parameters:
  ///   - arguments: Its name, then what follows it.
  ///   - mustStop: Asked several times a second; the program is ended where it says so.
  /// - Returns: What it said; nil where it was ended.
  /// - Throws: A problem where it can't be started, and where it says more than anybody reads; it is ended then.
  static func run(
    _ arguments: [String], input: String, mustStop: () -> Bool
  ) throws(FileProblem) -> Answer? {
    guard let (inside, outside) = ends(), let (errorsInside, errorsOutside) = ends() else {
      throw FileProblem(arguments[0], code: errno)
    }
    var child: pid_t = 0
    let code = start(arguments, &child, inside, errorsInside)
    close(inside)
    close(errorsInside)
    defer {
      close(outside)
      close(errorsOutside)
    }
    guard code == 0 else { throw FileProblem(arguments[0], code: code) }
    var talk = Talk(input: Array(input.utf8), outside: outside, errorsOutside: errorsOutside)
    let end = talk.goOn(until: mustStop)
    if end != .whole { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    switch end {
    case .whole: break
    case .stopped: return nil
    case .tooLong: throw FileProblem("\(arguments[0]) says more than \(Talk.mostBytes >> 20) MB")
    }
    let exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Answer(output: talk.output, errors: talk.errors, code: exitCode)
  }

  /// A pair of connected ends, neither of which a program inherits.
  private static func ends() -> (Int32, Int32)? {
    var pair: [Int32] = [0, 0]
    #if canImport(Darwin)
      guard socketpair(AF_UNIX, SOCK_STREAM, 0, &pair) == 0 else { return nil }
    #else
      guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else { return nil }
    #endif
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (pair[0], pair[1])
  }

  private static func start(_ arguments: [String], _ child: inout pid_t, _ inside: Int32, _ errors: Int32)
    -> Int32
  {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inside, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, inside, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
  }

  /// What is said to a program and by it.
  private struct Talk {
    /// How it came to its end.
    enum End { case whole, stopped, tooLong }

    var input: [UInt8]
    let outside: Int32
    let errorsOutside: Int32
    private var outputBytes: [UInt8] = []
    private var errorBytes: [UInt8] = []
    private var openCount = 2

    /// More than this is not kept, of output and errors together.
    static let mostBytes = 64 << 20

    init(input: [UInt8], outside: Int32, errorsOutside: Int32) {
      self.input = input
      self.outside = outside
      self.errorsOutside = errorsOutside
    }

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }

    /// Talks until both ends are closed, or as long as may be.
    mutating func goOn(until mustStop: () -> Bool) -> End {
      var watched = [
        pollfd(fd: outside, events: Int16(POLLIN | POLLOUT), revents: 0),
        pollfd(fd: errorsOutside, events: Int16(POLLIN), revents: 0),
      ]
      while openCount > 0 {
        if mustStop() { return .stopped }
        if outputBytes.count + errorBytes.count > Talk.mostBytes { return .tooLong }
        guard poll(&watched, 2, 50) > 0 else { continue }
        if watched[0].revents & Int16(POLLOUT) != 0 { say(&watched[0]) }
        Talk.hear(&watched[0], &outputBytes, &openCount)
        Talk.hear(&watched[1], &errorBytes, &openCount)
      }
      return .whole
    }

    private mutating func say(_ end: inout pollfd) {
      #if canImport(Darwin)
        let flags: Int32 = 0
      #else
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      #endif
      let count = input.isEmpty ? 0 : send(outside, input, input.count, flags)
      if count > 0 { input.removeFirst(count) }
      guard input.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR else { return }
      shutdown(outside, Int32(SHUT_WR))
      end.events = Int16(POLLIN)
    }

    private static func hear(_ end: inout pollfd, _ bytes: inout [UInt8], _ openCount: inout Int) {
      guard end.fd >= 0, end.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { return }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = Descriptor.read(end.fd, into: &buffer)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        // A descriptor below 0 is not watched.
        end.fd = -1
        openCount -= 1
      }
    }
  }
}

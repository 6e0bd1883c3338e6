#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program about to be started in a terminal of its own.
///
/// `posix_spawn`, and not `fork`, for tests run on many threads. The new process leads a session without a
/// terminal, so the first terminal that it opens, as its standard input, becomes its controlling one.
struct Launch {
  let command: [String]
  let environment: [String: String]
  let folder: String?

  func start(onTerminal path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = try sessionAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    return try spawn(&actions, &attributes)
  }

  private func sessionAttributes() throws -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Launch.newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  /// POSIX_SPAWN_SETSID, which Swift's view of the C library leaves out.
  private static var newSession: Int32 {
    #if canImport(Darwin)
      0x400
    #else
      0x80
    #endif
  }

  /// The command, by way of a shell where it has to change the folder first.
  private var commandInFolder: [String] {
    guard let folder else { return command }
    return ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
  }

  private func spawn(
    _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    let command = commandInFolder
    guard let program = command.first else { throw TerminalProblem("no command was given") }
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, program, &actions, &attributes, &words, &variables)
    guard error == 0 else { throw TerminalProblem("\(program) does not start: error \(error)") }
    return child
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The module `time`: clocks, and waiting.
enum TimeModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "time", (clocks + [sleep]).members,
      others: """
        CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI
        CLOCK_THREAD_CPUTIME_ID altzone asctime clock_getres clock_gettime clock_gettime_ns clock_settime
        clock_settime_ns ctime daylight get_clock_info gmtime localtime mktime pthread_getcpuclockid strftime
        strptime struct_time thread_time thread_time_ns timezone tzname tzset
        """,
      hints: ["strftime": "write the date as text", "localtime": "write the date as text"])
  }

  private static let clocks: [BuiltinFunction] =
    [
      ("time", CLOCK_REALTIME, "Return the seconds since 1970."),
      ("perf_counter", CLOCK_MONOTONIC, "Return the seconds of a clock for short times."),
      ("monotonic", CLOCK_MONOTONIC, "Return the seconds of a clock that never goes back."),
      ("process_time", CLOCK_PROCESS_CPUTIME_ID, "Return the seconds that the processor has worked."),
    ].flatMap { name, clock, summary in
      [
        BuiltinFunction(name, "", summary + "\n>>> type(time.\(name)())\n<class 'float'>") { _ in
          .float(seconds(clock))
        },
        BuiltinFunction(
          name + "_ns", "",
          "\(summary) In nanoseconds, as an int.\n>>> type(time.\(name)_ns())\n<class 'int'>"
        ) { _ in
          let now = read(clock)
          return .int(Int(now.tv_sec) &* 1_000_000_000 &+ Int(now.tv_nsec))
        },
      ]
    }

  private static func read(_ clock: clockid_t) -> timespec {
    var now = timespec()
    clock_gettime(clock, &now)
    return now
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    let now = read(clock)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static let sleep = BuiltinFunction("sleep", "seconds, /", "Wait.\n>>> time.sleep(0.01)") {
    arguments in
    let seconds: Double
    switch Number(arguments[0]) {
    case nil:
      throw PythonError.type("'\(arguments[0].typeName)' object cannot be interpreted as an integer")
    default: seconds = try arguments.real(0)
    }
    if seconds.isNaN { throw PythonError.value("Invalid value NaN (not a number)") }
    if seconds < 0 { throw PythonError.value("sleep length must be non-negative") }
    if seconds > 9e9 { throw PythonError.overflow("timestamp too large to convert to C _PyTime_t") }
    try wait(seconds, arguments.interpreter)
    return .none
  }

  /// Waits in short pieces, so that Ctrl-C is not kept waiting.
  private static func wait(_ seconds: Double, _ interpreter: Interpreter) throws {
    let end = self.seconds(CLOCK_MONOTONIC) + seconds
    while true {
      try interpreter.stopIfInterrupted()
      let left = end - self.seconds(CLOCK_MONOTONIC)
      if left <= 0 { return }
      var piece = timespec(tv_sec: 0, tv_nsec: Int(min(left, 0.02) * 1e9))
      nanosleep(&piece, nil)
    }
  }
}

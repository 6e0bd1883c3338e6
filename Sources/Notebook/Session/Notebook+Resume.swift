import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Notebook {
  /// Keeps the session from here on: cells can be taken back, and where there is a folder, what a crash cuts off can be
  /// resumed by the next prompt.
  ///
  /// - Parameter folder: Where journals lie; nil for the person's own.
  public func keepSession(in folder: String? = nil) {
    takesBack = true
    let wish = interpreter.isInterrupted
    interpreter.isInterrupted = { [interruptions] in interruptions.mustStop(wish) }
    let seed = Int.random(in: 0...Int(Int32.max))
    journal = Journal(folder: folder ?? Journal.standardFolder, seed: seed)
    interpreter.useSeed(UInt64(seed))
  }

  /// Ends the session as one that was left: nobody offers to resume it.
  public func closeSession() { journal?.close() }

  /// Says that a session was cut off; nil where none was, or this one has begun.
  var offer: String? {
    guard let folder = journal?.folder, cells.isEmpty, let stored = StoredJournal.cutOff(in: folder) else {
      return nil
    }
    let count = stored.cells.count
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    return
      "a session of \(cells) ended without goodbye \(Clock.text(of: stored.time)) · :resume goes on with it"
  }

  /// Runs the cells of a journal again, without a word of theirs, and goes on writing it.
  ///
  /// - Throws: A failure where there is none, where this session has steps of its own, or where the person stops it; nothing
  ///   is changed then.
  func resume() throws -> Reply {
    guard let journal, let folder = journal.folder else {
      throw Failure(command: "only a prompt's own session is resumed", hint: ":leave leaves a lesson")
    }
    guard moments.count == 0 else {
      throw Failure(
        command: "this session has begun, and two can't be one",
        hint: ":undo \(moments.count) takes its steps back; or start micrograd anew")
    }
    guard var stored = StoredJournal.cutOff(in: folder) ?? StoredJournal.newest(in: folder) else {
      throw Failure(
        command: "there is no session to go on with", hint: "a prompt keeps its session while it runs")
    }
    let start = checkpoint()
    (moments, struck) = (Moments(), [])
    interpreter.useSeed(UInt64(stored.seed))
    var rerun = Rerun(self)
    rerun.run(stored.cells)
    if rerun.isCancelled {
      restore(start)
      forget(start)
      moments = Moments()
      throw Failure(command: "stopped: nothing is resumed, and nothing lost", hint: ":resume begins again")
    }
    forget(start)
    journal.discard()
    if let place = rerun.differing { stored.cut(to: place) }
    let reply = rerun.reply(of: stored.cells.count, time: stored.time)
    self.journal = Journal(goingOnWith: stored, folder: folder)
    return reply
  }
}

/// Times as a person says them.
enum Clock {
  /// `at 10:42`, with the day where it is another one.
  static func text(of seconds: Int, now: Int = time(nil)) -> String {
    let (then, today) = (parts(of: seconds), parts(of: now))
    let hour = "at \(then.tm_hour):\(then.tm_min < 10 ? "0" : "")\(then.tm_min)"
    if then.tm_year == today.tm_year, then.tm_yday == today.tm_yday { return hour }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "on \(then.tm_mday) \(months[Int(then.tm_mon)]) \(hour)"
  }

  private static func parts(of seconds: Int) -> tm {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return parts
  }
}

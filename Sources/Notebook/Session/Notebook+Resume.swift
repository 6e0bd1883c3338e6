import TerminalDrawing
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
    return
      "a session of \(counted(stored.cells.count, "cell")) ended without goodbye \(Clock.text(of: stored.time)) · :resume goes on with it"
  }

  /// Runs the cells of a journal again, without a word of theirs, and goes on writing it.
  ///
  /// - Throws: A failure where there is none, where this session has steps of its own, or where the person stops it; nothing
  ///   is changed then.
  ///
  /// - Parameter number: Which one, from 1 on, in the order in which ``keptSessions()`` lists them.
  func resume(_ number: Int) throws -> Reply {
    let (journal, folder) = try journalToBeReplaced()
    let entries = StoredJournal.entries(in: folder)
    guard !entries.isEmpty else { throw Failure.noSession }
    guard entries.indices.contains(number - 1), var stored = StoredJournal.open(entries[number - 1].path)
    else {
      throw Failure(
        command: "there is no session \(number) to go on with", hint: ":resume --list lists those there are")
    }
    let rerun = try rerun(stored.cells, seed: stored.seed)
    journal.discard()
    if let place = rerun.differing { stored.cut(to: place) }
    var reply = rerun.reply(of: stored.cells.count, time: stored.time)
    if entries.count > 1 {
      let others = counted(entries.count - 1, "other session")
      reply.notes.append(
        "\(others) \(entries.count == 2 ? "is" : "are") kept: :resume --list, in a new prompt, lists them")
    }
    self.journal = Journal(goingOnWith: stored, folder: folder)
    return reply
  }

  /// The sessions that `:resume NUMBER` goes on with, a line each.
  ///
  ///     1  at 10:42  12 cells  cut off   d.backward()
  ///
  /// - Throws: A failure where there is none.
  func keptSessions() throws -> Reply {
    guard let folder = journal?.folder else { throw Failure.ofNoPrompt }
    let rows = StoredJournal.entries(in: folder).enumerated().map { place, entry in
      [
        StyledText("\(place + 1)"), StyledText(Clock.text(of: entry.time)),
        StyledText(counted(entry.cellCount, "cell")), StyledText(entry.isLeft ? "left" : "cut off"),
        StyledText(entry.lastLine.shortened(to: 40), .code),
      ]
    }
    guard !rows.isEmpty else { throw Failure.noSession }
    var reply = Reply(figures: [.table(WordTable(rows, "><><<", gap: 2), hanging: 4)])
    reply.closing = StyledText(":resume goes on with the first, :resume 2 with the second", .dim)
    return reply
  }

  /// The journal of this session and its folder.
  ///
  /// - Throws: A failure where this session is none of a prompt, or has steps of its own, and within a step.
  private func journalToBeReplaced() throws -> (Journal, folder: String) {
    guard let journal, let folder = journal.folder else {
      throw Failure.ofNoPrompt
    }
    try checkThatNoStepRuns()
    guard moments.count == 0 else {
      throw Failure(
        command: "this session has begun, and two can't be one",
        hint: ":undo \(moments.count) takes its steps back; or start micrograd anew")
    }
    return (journal, folder)
  }

  /// Runs cells from the beginning.
  ///
  /// - Throws: A failure where the person stops them; nothing is changed then.
  private func rerun(_ cells: [StoredJournal.Cell], seed: Int) throws -> Rerun {
    let start = checkpoint()
    defer { forget(start) }
    (moments, struck) = (Moments(), [])
    interpreter.useSeed(UInt64(seed))
    var rerun = Rerun(self)
    rerun.run(cells)
    guard !rerun.isCancelled else {
      restore(start)
      moments = Moments()
      throw Failure(command: "stopped: nothing is resumed, and nothing lost", hint: ":resume begins again")
    }
    return rerun
  }
}

extension Failure {
  fileprivate static var noSession: Failure {
    Failure(command: "there is no session to go on with", hint: "a prompt keeps its session while it runs")
  }

  fileprivate static var ofNoPrompt: Failure {
    Failure(command: "only a prompt's own session is resumed", hint: ":leave leaves a lesson")
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

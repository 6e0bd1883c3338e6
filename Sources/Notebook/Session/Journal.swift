#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A session on disk: what was entered, in the order in which it was, each cell before it is run.
///
///     {"journal":1,"seed":4711,"time":1790000000}
///     {"cell":"a = Value(2.0)","time":1790000001}
///     {"end":""}
///
/// A cell without an end was running when the session came to its own. `end` has the last line of the failure, and `stop` says
/// at which of its looks the cell was interrupted; `read` has the text of a file that the cell ran. A session that was left as
/// one leaves has a last line `goodbye`.
///
/// Of a cell that begins with a blank nothing is kept but where it led: `step` is the number of a step that it made, `at` that of
/// the one behind which it left the session, so that what comes after it goes back as many steps as it did.
///
/// Each prompt has a file of its own, made with the first cell, and holds it locked: whoever gets the lock knows that the
/// prompt is gone. Lines are written and not waited for: a process that is killed loses none of them.
final class Journal {
  /// Where a cell left the session among its steps.
  struct Lead: Equatable {
    /// How many steps were done behind it.
    let step: Int
    /// Whether the last of them is its own.
    let isNew: Bool
  }

  /// What newer versions write differently has a higher number.
  static let version = 1
  /// A longer session can't be resumed beyond this, in bytes.
  static let mostBytes = 16 << 20
  /// So many are kept.
  private static let mostFiles = 20

  let folder: String?
  let seed: Int
  private let now: () -> Int
  private var file: OwnFile?
  private var size = 0
  private var problem: String?
  private var hasToldProblem = false
  /// Whether nothing more is written: a journal with a hole would lead to another session.
  private var isBroken = false
  /// Whether the running cell is not to be kept.
  private var isPrivate = false

  /// Names a journal that is made with the first cell.
  ///
  /// - Parameter folder: Where journals lie; without one nothing is kept, and ``takeProblem()`` says so.
  init(folder: String?, seed: Int, now: @escaping () -> Int = { time(nil) }) {
    self.folder = folder
    self.seed = seed
    self.now = now
  }

  /// Goes on with a journal that a session has left.
  init(goingOnWith stored: consuming StoredJournal, folder: String, now: @escaping () -> Int = { time(nil) })
  {
    self.folder = folder
    self.now = now
    seed = stored.seed
    size = stored.size
    file = stored.takeFile()
  }

  /// The path of the folder: `$XDG_STATE_HOME/micrograd/sessions`, by default under `~/.local/state`.
  static var standardFolder: String? { StateFile.standardPath(of: "sessions") }

  /// Where this one is; nil before the first cell.
  var path: String? { file?.path }

  /// Writes a cell that is about to run; one that begins with a blank is not to be kept, and only its place is.
  func begin(_ text: String) {
    if file == nil, !isBroken { make() }
    isPrivate = text.isPrivate
    var line = JSONLine()
    line.add("cell", isPrivate ? "" : text)
    line.add("time", now())
    write(line)
  }

  /// Writes the text of a file that the running cell uses.
  func add(file path: String, text: String) {
    guard !isPrivate else { return }
    var line = JSONLine()
    line.add("read", path)
    line.add("text", text)
    write(line)
  }

  /// Writes how the cell ended.
  ///
  /// - Parameter lead: Where it left the session, which is all that is written of one that is not to be kept.
  func end(failure: String?, stop: Int?, lead: Lead) {
    var line = JSONLine()
    line.add("end", isPrivate ? "" : failure ?? "")
    if isPrivate {
      line.add(lead.isNew ? "step" : "at", lead.step)
    } else if let stop {
      line.add("stop", stop)
    }
    write(line)
  }

  /// Writes that the session was left.
  func close() {
    guard file != nil else { return }
    var line = JSONLine()
    line.add("goodbye", now())
    write(line)
    file = nil
  }

  /// Removes the file: another session goes on in its place.
  func discard() {
    if let path { unlink(path) }
    file = nil
  }

  /// Says once why the session is not kept.
  func takeProblem() -> String? {
    guard let problem, !hasToldProblem else { return nil }
    hasToldProblem = true
    return problem
  }

  private func make() {
    guard let folder else { return fail(.noHome) }
    StoredJournal.prune(folder, keeping: Journal.mostFiles)
    do throws(FileProblem) {
      let made = try OwnFile(extending: "\(folder)/\(now())-\(getpid()).jsonl")
      _ = made.lock(within: .zero)
      file = consume made
      size = 0
      var line = JSONLine()
      line.add("journal", Journal.version)
      line.add("seed", seed)
      line.add("time", now())
      write(line)
    } catch { fail(error) }
  }

  private func write(_ line: JSONLine) {
    guard file != nil, !isBroken else { return }
    let bytes = Array((line.text + "\n").utf8)
    size += bytes.count
    guard size <= Journal.mostBytes else {
      isBroken = true
      problem = "This session has outgrown its journal: what comes from here on can't be resumed."
      return
    }
    do throws(FileProblem) { try file?.append(bytes, isAlone: true) } catch { fail(error) }
  }

  private func fail(_ error: FileProblem) {
    isBroken = true
    problem = "Your session can't be kept: \(error). The prompt works all the same."
  }
}

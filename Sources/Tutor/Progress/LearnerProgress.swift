import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a learner has done, in a file that only grows: one JSON object a line.
public final class LearnerProgress {
  /// All that was done, in order.
  public private(set) var records: [ProgressRecord]
  /// Why nothing is kept; nil where it is.
  public private(set) var problem: String?
  private let file: StateFile?
  private let now: () -> Int

  /// How much of the file is read, in bytes.
  private static let mostBytes = 64 << 20

  /// Reads the file at `path`; lines that make no sense are skipped. Without a path nothing is kept.
  ///
  /// - Parameter now: Gives seconds since 1970.
  public init(path: String?, now: @escaping () -> Int = { time(nil) }) {
    self.now = now
    file = path.map { StateFile(path: $0) }
    records = file.map(LearnerProgress.records) ?? []
    if file == nil { problem = FileProblem.noHome.description }
  }

  /// The path of the file: `$XDG_STATE_HOME/micrograd/progress.jsonl`, by default under `~/.local/state`.
  public static var standardPath: String? { StateFile.standardPath(of: "progress.jsonl") }

  /// What the file says; a file that can't be read says so when the first record is added.
  private static func records(in file: StateFile) -> [ProgressRecord] {
    guard let lines = try? file.lines(atMost: mostBytes) else { return [] }
    return lines.compactMap { JSONLine($0).flatMap { ProgressRecord($0) } }.reversed()
  }

  /// Adds what was done, and writes it down before it returns.
  func record(_ event: ProgressRecord.Event, _ step: Step, of lesson: Lesson) {
    let record = ProgressRecord(lesson: lesson.id, step: step.id, event: event, hash: step.hash, time: now())
    records.append(record)
    guard let file, problem == nil else { return }
    do throws(FileProblem) { try file.append(record.line) } catch { problem = error.description }
  }
}

// MARK: - What it says

extension LearnerProgress {
  /// Whether the lesson came to its end once.
  public func isFinished(_ lesson: String) -> Bool {
    records.contains { $0.lesson == lesson && $0.event == .finished }
  }

  /// The name of the lesson that was left last and never came to its end; nil where there is none.
  var lessonLeft: String? {
    let finished = Set(records.filter { $0.event == .finished }.map(\.lesson))
    return records.last { !finished.contains($0.lesson) }?.lesson
  }

  /// The step a learner is at; nil before the first and after the end.
  public func currentStep(of lesson: String) -> String? {
    let last = records.last { $0.lesson == lesson && ($0.event == .started || $0.event == .finished) }
    return last?.event == .started ? last?.step : nil
  }

  /// Whether the exercise of a step, in its present form, was passed or seen after the step began last.
  ///
  /// Somebody who goes through a lesson again meets its exercises again.
  func isDoneSinceItBegan(_ step: Step, in lesson: Lesson) -> Bool {
    let events = records.filter { $0.lesson == lesson.id && $0.step == step.id }
    let latest = events.reversed().prefix { $0.event != .started }
    return latest.contains { $0.hash == step.hash && ($0.event == .passed || $0.event == .seen) }
  }

  /// The numbers of the steps whose exercise was never solved, from 1; a solution that was shown is none.
  func unsolvedSteps(of lesson: Lesson) -> [Int] {
    let solved = Set(records.filter { $0.lesson == lesson.id && $0.event == .passed }.map(\.step))
    return lesson.steps.indices.filter {
      lesson.steps[$0].exercise != nil && !solved.contains(lesson.steps[$0].id)
    }.map { $0 + 1 }
  }
}

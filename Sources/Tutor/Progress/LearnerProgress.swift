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
    return standing(lines.compactMap { JSONLine($0).flatMap { ProgressRecord($0) } }.reversed())
  }

  /// What counts of the records of a file, by their times: a reset ends what stands before it and is no newer than itself.
  ///
  /// So the lines of two files can follow each other in any order.
  private static func standing(_ records: [ProgressRecord]) -> [ProgressRecord] {
    var standing: [ProgressRecord] = []
    for record in records {
      if record.event == .reset {
        standing.removeAll { $0.lesson == record.lesson && $0.time <= record.time }
      } else {
        standing.append(record)
      }
    }
    // Stable: what was done in the same second stays in its order.
    return standing.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }

  /// Reads what other programs have written since; where nothing can be kept, what is known stays.
  func refresh() {
    if let file, problem == nil { records = LearnerProgress.records(in: file) }
  }

  /// Writes down what was done, unless it is known since the step began last.
  func record(_ event: ProgressRecord.Event, _ step: Step, of lesson: Lesson, input: String = "") {
    if event == .started { return takeUp(step, of: lesson) }
    let known = recordsSinceItBegan(step, in: lesson)
    if !known.contains(where: { $0.event == event }) { add(event, step, of: lesson, input: input) }
  }

  /// Writes down that a lesson goes on at a step, after another lesson or where the step is another than before, by its
  /// name or its text.
  func takeUp(_ step: Step, of lesson: Lesson) {
    let isKnown = records.contains { $0.lesson == lesson.id && $0.step == step.id && $0.hash == step.hash }
    if records.last?.lesson != lesson.id || currentStep(of: lesson.id) != step.id || !isKnown {
      add(.started, step, of: lesson)
    }
  }

  /// Begins lessons anew; the file keeps what was there.
  public func reset(_ lessons: [String]) {
    append(
      lessons.map {
        ProgressRecord(lesson: $0, step: "", event: .reset, hash: "", time: date(behindAllOf: $0))
      })
  }

  /// Adds what counts of the records of another file, but for those that are here, and returns how many there were to be
  /// added.
  func join(_ others: [ProgressRecord]) -> Int {
    var known = Set(records)
    let new = LearnerProgress.standing(others).filter { known.insert($0).inserted }
    append(new)
    return new.count
  }

  private func add(_ event: ProgressRecord.Event, _ step: Step, of lesson: Lesson, input: String = "") {
    append([
      ProgressRecord(
        lesson: lesson.id, step: step.id, event: event, hash: step.hash, input: input,
        time: date(behindAllOf: lesson.id))
    ])
  }

  /// Now; where a clock that was ahead has dated something of the lesson in the future, then, so that it stays before this.
  private func date(behindAllOf lesson: String) -> Int {
    max(now(), records.last { $0.lesson == lesson }?.time ?? 0)
  }

  /// Adds records, and writes them down at once before it returns.
  private func append(_ new: [ProgressRecord]) {
    records = LearnerProgress.standing(records + new)
    guard let file, problem == nil, !new.isEmpty else { return }
    do throws(FileProblem) { try file.append(new.map(\.line)) } catch { problem = error.description }
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

  /// The number of the step at which the lesson goes on, from 0: the one that began last, or the one after it where its
  /// exercise is done; nil where the lesson begins at its beginning.
  func place(in lesson: Lesson) -> Int? {
    guard let current = currentStep(of: lesson.id) else { return nil }
    // A step that is no longer there leads to the last before it that is.
    guard let step = lesson.steps.firstIndex(where: { $0.id == current }) ?? furthestStep(of: lesson) else {
      return nil
    }
    let isDone = isDoneSinceItBegan(lesson.steps[step], in: lesson)
    return isDone && step + 1 < lesson.steps.count ? step + 1 : step
  }

  /// The number of the furthest step that began and is still there, from 0; nil where there is none.
  private func furthestStep(of lesson: Lesson) -> Int? {
    let begun = Set(records.filter { $0.lesson == lesson.id }.map(\.step))
    return lesson.steps.lastIndex { begun.contains($0.id) }
  }

  /// The numbers of the steps that were changed since the learner was at them last, from 1.
  func changedSteps(of lesson: Lesson) -> [Int] {
    lesson.steps.indices.filter { place in
      let step = lesson.steps[place]
      let last = records.last { $0.lesson == lesson.id && $0.step == step.id && !$0.hash.isEmpty }
      return last.map { $0.hash != step.hash } ?? false
    }.map { $0 + 1 }
  }

  /// What the learner typed last for an event of a step; nil where nothing is known of it.
  func input(_ event: ProgressRecord.Event, _ step: Step, of lesson: Lesson) -> String? {
    records.last { $0.lesson == lesson.id && $0.step == step.id && $0.event == event && !$0.input.isEmpty }?
      .input
  }

  /// Whether the exercise of a step, in its present form, was passed or seen after the step began last.
  ///
  /// Somebody who goes through a lesson again meets its exercises again.
  func isDoneSinceItBegan(_ step: Step, in lesson: Lesson) -> Bool {
    recordsSinceItBegan(step, in: lesson).contains { $0.event == .passed || $0.event == .seen }
  }

  /// What was done in a step, in its present form, after it began last.
  private func recordsSinceItBegan(_ step: Step, in lesson: Lesson) -> [ProgressRecord] {
    let events = records.filter { $0.lesson == lesson.id && $0.step == step.id }
    return events.reversed().prefix { $0.event != .started }.filter { $0.hash == step.hash }
  }

  /// The numbers of the steps whose exercise was never solved, from 1; a solution that was shown is none.
  func unsolvedSteps(of lesson: Lesson) -> [Int] {
    let solved = Set(records.filter { $0.lesson == lesson.id && $0.event == .passed }.map(\.step))
    return lesson.steps.indices.filter {
      lesson.steps[$0].exercise != nil && !solved.contains(lesson.steps[$0].id)
    }.map { $0 + 1 }
  }
}

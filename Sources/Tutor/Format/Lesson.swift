import TerminalDrawing

/// A lesson: steps of prose, transcripts, predictions and exercises, in the order of its text.
public struct Lesson: Sendable {
  /// The name by which it is asked for: `slope`.
  public let id: String
  /// What it is called.
  public let title: String
  /// How long it takes, in minutes.
  public let minutes: Int?
  /// What one can do after it, in a few words.
  public let gives: String?
  /// The lessons to take before.
  public let needs: [String]
  /// The steps.
  public let steps: [Step]
}

/// One step of a lesson: what stands under one heading of the second level.
public struct Step: Sendable {
  /// The name of the step, which no other step of the lesson has.
  public let id: String
  /// The heading.
  public let title: String
  /// The line of the heading.
  public let line: Int
  /// A fingerprint of the text: another one means that the step was changed.
  public let hash: String
  /// What happens, in order.
  let pieces: [Piece]
  /// What only the presenter sees.
  var notes: [String] = []

  /// Whether a learner does something in it, and does not only read.
  var hasAction: Bool {
    pieces.contains {
      switch $0 {
      case .prose, .setup: false
      case .transcript, .commands, .prediction, .exercise: true
      }
    }
  }

  /// The exercise of the step; a step has at most one.
  var exercise: Exercise? {
    for case .exercise(let exercise) in pieces { return exercise }
    return nil
  }
}

/// One thing that happens in a step.
enum Piece: Sendable {
  case prose(Prose)
  /// Python that is run and shown, line by line.
  case transcript(Transcript)
  /// `:` commands that are run and shown.
  case commands([TranscriptCell])
  /// Python that is run and not shown.
  case setup(TranscriptCell)
  case prediction(Prediction)
  case exercise(Exercise)
}

/// Words to be read.
struct Prose: Sendable {
  var text: StyledText
  /// How much further than the first line the others start.
  var hanging = 0
  var line: Int
  /// How many lines the words take in the file.
  var lineCount: Int
}

extension Lesson {
  /// The Python that leads to a piece of a step when all exercises before it are solved as their solutions do.
  func cells(beforeStep step: Int, piece: Int = 0) -> [String] {
    let earlier = steps[..<step].flatMap(\.pieces)
    let here = step < steps.count ? Array(steps[step].pieces[..<piece]) : []
    return (earlier + here).flatMap(\.cells)
  }
}

extension Piece {
  /// The Python that the piece runs, an exercise's solution included.
  var cells: [String] {
    switch self {
    case .transcript(let transcript): transcript.cells.map(\.text)
    case .setup(let cell): [cell.text]
    case .exercise(let exercise): [exercise.solution.text]
    case .prose, .commands, .prediction: []
    }
  }
}

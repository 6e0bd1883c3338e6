import Notebook
import TerminalDrawing

extension Teacher {
  /// So many wrong answers call for a worked example.
  private static let failuresForTwin = 5

  /// Says what is wrong with an answer, and more of it each time: the mistake, that there are hints, the hints, and
  /// another task that is solved.
  func refuse(_ words: String, _ attempt: Attempt, _ checker: Checker, _ reply: inout Reply) {
    var attempt = attempt
    attempt.failures += 1
    reply.closing = StyledText("Not yet: ") + StyledText(marked: reason(words, attempt, checker))
    if attempt.failures == 2, attempt.hasHints { reply.closing.append("\n:hint helps.", .hint) }
    switch help(after: &attempt) {
    case .hint(let hint): reply.closing += StyledText("\nHint: ", .hint) + StyledText(marked: hint, .hint)
    case .twin(let twin):
      reply.figures += [.text(reply.closing), .space, example(twin), .space]
      reply.closing = StyledText()
    case nil: break
    }
    task = .solve(attempt)
  }

  /// The mistake that was made, or else what the check says.
  ///
  /// After a command that has changed values, the numbers of an answer are others than those on the screen: then only the
  /// command is named.
  private func reason(_ words: String, _ attempt: Attempt, _ checker: Checker) -> String {
    if let command = attempt.unjudged {
      return "\(command) is no part of an answer: what counts is typed in Python. :again begins anew."
    }
    let answer = answer(attempt)
    return checker.mistake(in: answer).map { checker.words(of: $0, for: answer) } ?? words
  }

  private func help(after attempt: inout Attempt) -> Attempt.Help? {
    if attempt.failures >= Teacher.failuresForTwin, let twin = attempt.takeTwin() { return twin }
    return attempt.failures > 2 ? attempt.nextHelp() : nil
  }

  /// Shows the next hint, and after the last one a worked example.
  func hint() throws -> Reply {
    guard case .solve(var attempt) = task else { throw noExercise }
    let help = attempt.nextHelp()
    task = .solve(attempt)
    switch help {
    case .hint(let hint):
      return Reply(figures: [.text(StyledText("Hint: ", .hint) + StyledText(marked: hint, .hint))])
    case .twin(let twin): return Reply(figures: [example(twin), .space])
    case nil: throw noMoreHints(attempt)
    }
  }

  private func noMoreHints(_ attempt: Attempt) -> Failure {
    let words = attempt.exercise.hints.isEmpty ? "this exercise has no hints" : "those were all the hints"
    return Failure(command: words, hint: ":solution shows and runs one way to do it")
  }

  /// A worked example: shown, and not run, so that it leaves the learner's names alone.
  ///
  ///       Another one like it, solved:
  ///           >>> (g(2 + h) - g(2)) / h
  ///           4.001
  private func example(_ twin: Transcript) -> Figure {
    let lines = twin.cells.flatMap { cell in typed(cell.text) + cell.expected.map { StyledText($0, .printed) }
    }
    let words = StyledText("Another one like it, solved:", .hint)
    return .prose(StyledText(lines: [words] + lines.map { StyledText("    ") + $0 }), hanging: 4)
  }

  /// The lines of a cell behind the prompts of Python.
  private func typed(_ cell: String) -> [StyledText] {
    cell.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { place, line in
      StyledText(place == 0 ? ">>> \(line)" : line.isEmpty ? "..." : "... \(line)", .code)
    }
  }
}

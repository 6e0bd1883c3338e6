import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

extension Command {
  /// `:predict EXPR`
  static var predict: Command {
    Command(
      "predict", usage: ":predict EXPR", summary: "asks for a guess, then shows what the expression gives",
      example: ["a = Value(2.0)", ":predict a.data * 3"], task: .look,
      argument: .expression { _ in true }
    ) { notebook, argument in
      guard !argument.isEmpty else {
        throw Failure(command: "what is to be predicted?", hint: "for example :predict a.grad")
      }
      try notebook.checkReadable(argument)
      let prediction = GuessedCell(argument)
      guard notebook.isTalking else { return prediction.shown(in: notebook, guess: "") }
      notebook.dialogue = prediction
      var reply = Reply()
      reply.closing = StyledText("\(argument) will be: your guess · ? shows it · q leaves", .dim)
      return reply
    }
  }
}

extension Notebook {
  fileprivate func checkReadable(_ text: String) throws {
    let source = Source(name: "<command>", text: text)
    do { _ = try parse(source) } catch { throw failure(error, in: source) }
  }
}

/// An expression that is run once somebody has said what it will give.
final class GuessedCell: Dialogue {
  let prompt = "? "
  private let text: String

  /// A guess that is off by less than this part of the number is near enough to be called so.
  private static let nearness = 0.05

  init(_ text: String) { self.text = text }

  var farewell: String { "left without an answer · :predict \(text) asks again" }

  func answer(_ text: String, in notebook: Notebook) -> DialogueAnswer? {
    if ["q", ":q"].contains(text) { return .last(notebook.leaveDialogue()) }
    if text.hasPrefix(":") { return nil }
    if text.isEmpty { return .goingOn(nothingSaid) }
    if text == "?" { return .last(shown(in: notebook, guess: "")) }
    return .last(shown(in: notebook, guess: text))
  }

  private var nothingSaid: Reply {
    Reply(
      failure: Failure(
        command: "a guess is asked for: what will \(text) be?",
        hint: "a number, or positive, negative, zero; any will do · ? shows it · q leaves"))
  }

  /// Runs the expression as a cell, and compares.
  func shown(in notebook: Notebook, guess: String) -> Reply {
    let guessed = guess.isEmpty ? nil : try? notebook.evaluate(guess)
    var reply = notebook.runPython(Source(name: "<command>", text: text))
    guard reply.failure == nil, !guess.isEmpty else { return reply }
    if let actual = notebook.lastEchoed { reply.closing = verdict(guess, guessed, actual, notebook) }
    return reply
  }

  private func verdict(_ guess: String, _ guessed: Object?, _ actual: Object, _ notebook: Notebook)
    -> StyledText
  {
    guard let expected = actual.asNumber ?? actual.asValue?.data else {
      let said = guessed.flatMap { try? notebook.interpreter.repr($0) } ?? guess
      let isSame = said == (try? notebook.interpreter.repr(actual))
      return isSame ? StyledText("✓ as you said", .good) : StyledText("you said \(guess)")
    }
    guard let number = guessed?.asNumber ?? guessed?.asValue?.data else {
      return direction(guess, expected) ?? StyledText("you said \(guess), and that is no number")
    }
    let error = abs(number - expected)
    if number == expected || error <= 5e-4 * abs(expected) { return StyledText("✓ as you said", .good) }
    if error <= GuessedCell.nearness * abs(expected) {
      return StyledText("✓ near: you said \(short(number)), off by \(short(number - expected))", .good)
    }
    let sign =
      (number < 0) == (expected < 0) && number != 0 && expected != 0 ? "the sign is right" : "mind the sign"
    return StyledText("not quite: you said \(short(number)), off by \(short(number - expected)); \(sign)")
  }

  /// A guess in words, such as `positive`.
  private func direction(_ guess: String, _ actual: Double) -> StyledText? {
    let words: [String: Bool] = [
      "positive": actual > 0, "+": actual > 0, "negative": actual < 0, "-": actual < 0, "zero": actual == 0,
    ]
    guard let holds = words[guess] else { return nil }
    return holds ? StyledText("✓ as you said", .good) : StyledText("not quite: you said \(guess)")
  }
}

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
      try notebook.checkThatItGives(argument)
      guard notebook.isTalking else {
        return notebook.runPython(Source(name: "<command>", text: argument))
      }
      notebook.dialogue = GuessedCell(argument)
      var reply = Reply()
      reply.closing = StyledText("\(argument) will be: your guess · ? shows it · q leaves", .dim)
      return reply
    }
  }
}

extension Notebook {
  /// Refuses what can't be read, gives nothing, or has names that mean nothing: nobody is to guess at that.
  fileprivate func checkThatItGives(_ text: String) throws {
    let source = Source(name: "<command>", text: text)
    let module: Module
    do { module = try parse(source) } catch { throw failure(error, in: source) }
    guard module.isOneExpression else {
      throw Failure(
        command: "\(text) is not an expression, so it gives nothing to be predicted",
        hint: "type it first, then for example :predict a.grad")
    }
    for name in namesRead(by: module).sorted() where interpreter[global: name] == nil {
      _ = try evaluate(name)
    }
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
    if text == "?" { return .last(notebook.run(self.text)) }
    return .last(shown(in: notebook, Guess(text, in: notebook)))
  }

  private var nothingSaid: Reply {
    Reply(
      failure: Failure(
        command: "a guess is asked for: what will \(text) be?",
        hint: "a number, or positive, negative, zero; any will do · ? shows it · q leaves"))
  }

  /// Runs the expression as a cell, and compares.
  private func shown(in notebook: Notebook, _ guess: Guess) -> Reply {
    var reply = notebook.run(text)
    guard reply.failure == nil else { return reply }
    if let actual = notebook.lastEchoed { reply.closing = verdict(guess, actual, notebook) }
    return reply
  }

  private func verdict(_ guess: Guess, _ actual: Object, _ notebook: Notebook) -> StyledText {
    guard let expected = actual.asNumber ?? actual.asValue?.data else {
      let isSame = guess.meaning == (try? notebook.interpreter.repr(actual))
      return isSame ? StyledText("✓ as you said", .good) : StyledText("you said \(guess.text)")
    }
    guard let number = guess.number else {
      return direction(guess.text, expected) ?? StyledText("you said \(guess.text), and that is no number")
    }
    guard expected.isFinite || number == expected else {
      return StyledText("not quite: you said \(short(number)), and no number comes near \(short(expected))")
    }
    let error = abs(number - expected)
    if number == expected || error <= 5e-4 * abs(expected) { return StyledText("✓ as you said", .good) }
    if error <= GuessedCell.nearness * abs(expected) {
      return StyledText("✓ near: you said \(short(number)), off by \(short(number - expected))", .good)
    }
    let hasSign = number != 0 && expected != 0
    let sign = !hasSign ? "" : (number < 0) == (expected < 0) ? "; the sign is right" : "; mind the sign"
    return StyledText("not quite: you said \(short(number)), off by \(short(number - expected))\(sign)")
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

/// What somebody says that an expression will give.
private struct Guess {
  let text: String
  /// The number that it is, or that of a value.
  let number: Double?
  /// What Python shows of it; the text itself where it is no Python.
  let meaning: String

  /// Evaluates what was said. Whatever that changes is put back: it is an answer, and no cell.
  init(_ text: String, in notebook: Notebook) {
    let before = notebook.checkpoint()
    defer {
      notebook.restore(before)
      notebook.forget(before)
    }
    self.text = text
    (number, meaning) = notebook.unheard {
      guard let object = try? notebook.evaluate(text) else { return (nil, text) }
      return (object.asNumber ?? object.asValue?.data, (try? notebook.interpreter.repr(object)) ?? text)
    }
  }
}

import PythonRuntime
import PythonSyntax

extension Notebook {
  /// What could stand in place of the word before the cursor, which is given in Unicode scalars from the start.
  ///
  /// Nothing of the program is run to find out: the names are those bound now, and the attributes those of objects
  /// that names, plain attributes and literal indices lead to. O(length of the text + number of names).
  public func completions(of text: String, at cursor: Int) -> Completions {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, cursor))))
    let line = typed.drop { $0 == " " || $0 == "\t" }
    switch line.first {
    case ":": return commandCompletions(of: String(line.dropFirst()))
    case "?": return topicCompletions(of: String(line.dropFirst()))
    case "%", "!": return Completions()
    default: return pythonCompletions(of: Continuation(of: typed))
    }
  }

  /// After the colon: the commands, then what the one that was named takes.
  private func commandCompletions(of text: String) -> Completions {
    guard let blank = text.firstIndex(of: " ") else { return commandNames(startingWith: text) }
    guard let command = try? command(named: String(text[..<blank])) else { return Completions() }
    let argument = String(text[blank...].drop { $0 == " " })
    switch command.argument {
    case .none: return Completions()
    case .words(let words): return Completions(of: argument, among: words(self))
    case .choices(let choices): return choiceCompletions(of: argument, choices)
    case .expression(let isFit, let options):
      return optionCompletions(of: argument, options) ?? expressionCompletions(of: argument, isFit)
    case .topic: return helpCompletions(of: argument)
    case .file: return FileNames.completions(of: argument)
    }
  }

  private func choiceCompletions(of text: String, _ choices: [(word: String, then: [String])]) -> Completions
  {
    guard let blank = text.firstIndex(of: " ") else {
      return Completions(of: text, among: choices.map(\.word))
    }
    let then = choices.first { $0.word == text[..<blank] }?.then ?? []
    return Completions(of: String(text[blank...].drop { $0 == " " }), among: then)
  }

  private func commandNames(startingWith word: String) -> Completions {
    var completions = Completions()
    completions.replaced = word.unicodeScalars.count
    completions.candidates = commands.filter { $0.name.hasPrefix(word) }.map {
      Completions.Candidate($0.argument.isNone ? $0.name : $0.name + " ", shown: ":" + $0.name)
    }
    return completions.sorted()
  }

  /// After a dash the options that are not there yet, and after one the words that it takes; nil in an expression.
  private func optionCompletions(of text: String, _ options: [Command.Argument.Option]) -> Completions? {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let word = words.popLast() else { return nil }
    if let option = options.first(where: { $0.name == words.last }), option.takesWord {
      return Completions(of: word, among: option.words)
    }
    guard word.hasPrefix("-") else { return nil }
    return Completions(of: word, among: options.map(\.name).filter { !words.contains($0) })
  }

  /// For `:help` commands come first, and their colon may be left out.
  private func helpCompletions(of text: String) -> Completions {
    let continuation = Continuation(of: String(text.drop { $0 == " " }))
    let topics = topicCompletions(of: text)
    guard continuation.isFirstWord else { return topics }
    return Completions(of: continuation.word, among: commands.map(\.name).sorted()).followed(by: topics)
  }

  /// What a question can be about: `:plot`, or a name as in a program.
  private func topicCompletions(of text: String) -> Completions {
    let topic = text.drop { $0 == " " }
    let names = commands.map(\.name).sorted()
    if topic.first == ":" { return Completions(of: String(topic.dropFirst()), among: names) }
    let continuation = Continuation(of: String(topic))
    let inProgram = pythonCompletions(of: continuation)
    guard continuation.isFirstWord else { return inProgram }
    return inProgram.followed(by: Completions(of: continuation.word, among: names))
  }

  /// The names that are fit for the command, or where none is, whatever an expression can begin with.
  private func expressionCompletions(of text: String, _ isFit: (Object) -> Bool) -> Completions {
    let continuation = Continuation(of: text)
    guard continuation.isFirstWord else {
      return continuation.place == .keyword ? Completions() : pythonCompletions(of: continuation)
    }
    let names = interpreter.boundNames.filter { interpreter[global: $0].map(isFit) ?? false }
    let fit = Completions(of: continuation.word, among: names).sorted()
    return fit.candidates.isEmpty ? pythonCompletions(of: continuation) : fit
  }
}

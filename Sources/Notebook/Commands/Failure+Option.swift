import PythonRuntime

extension Failure {
  /// Says that there is no such option, and which one was meant.
  init(option: String, among options: [Command.Argument.Option]) {
    let names = options.map(\.name)
    let name = String(option.prefix { $0 != "=" })
    let hint: String
    if names.contains(name) {
      hint = "without the sign: \(option.replacing("=", with: " "))"
    } else if let nearest = Suggestion.nearest(to: name, among: names) {
      hint = "did you mean: \(nearest)?"
    } else {
      hint = names.isEmpty ? "the command takes no options" : "there are " + names.joined(separator: " ")
    }
    self.init(command: "no option \(option) here", hint: hint)
  }
}

extension Command {
  /// A failure that names the option in an argument which the command has not; nil where there is none.
  ///
  /// `a --b` is Python, and means `a + b`: only in what fails an option was meant.
  func unknownOption(in words: String) -> Failure? {
    guard case .expression(_, let options) = argument else { return nil }
    let unknown = words.split(separator: " ").first { word in
      word.hasPrefix("--") && word.dropFirst(2).first?.isLetter == true
        && !options.contains { $0.name == word }
    }
    return unknown.map { Failure(option: String($0), among: options) }
  }
}

import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:help`, `:help NAME`, `:help TASK`
  static var help: Command {
    Command(
      "help", aliases: ["h"], usage: ":help [NAME]", summary: "this list, or more about one name",
      example: [":help gradients"], task: .session, argument: .topic
    ) { notebook, argument in
      if argument.isEmpty { return Reply(figures: notebook.overview) }
      if let task = Task(rawValue: argument), notebook.interpreter[global: argument] == nil {
        return Reply(figures: notebook.chapter(of: task))
      }
      return notebook.answer(argument)
    }
  }
}

extension Notebook {
  /// What can be done here, by task.
  var overview: [Figure] {
    let intro = "Type Python. Each step shows the values it made or changed, and their graph."
    let chapters = Command.Task.allCases.flatMap { [.space] + chapter(of: $0) }
    return [.prose(StyledText(intro), hanging: 0), .space, Notebook.table(Notebook.tasks)] + chapters
      + [.space, Notebook.table(Notebook.questions)]
  }

  /// The commands for one task under its heading; none where there are no such commands.
  fileprivate func chapter(of task: Command.Task) -> [Figure] {
    let entries = commands.filter { $0.task == task }.map { command in
      (command.forms.isEmpty ? command.summary : "\(command.summary): :help \(command.name)", command.usage)
    }
    if entries.isEmpty { return [] }
    return [.prose(StyledText(task.heading, .emphasis), hanging: 0), Notebook.table(entries)]
  }

  /// One entry after the other: what is typed, then what it does.
  static func table(_ entries: [(meaning: String, typed: String)]) -> Figure {
    .entries(EntryList(entries.map { EntryList.Entry($0.typed, StyledText($0.meaning)) }))
  }

  private static let questions = [
    ("what a name is, and an example: ?tanh, ?Value, ?:plot, ?**", "?name"),
    ("completes a name or a command, or lists those that fit", "Tab"),
  ]

  private static let tasks = [
    ("a number in the graph", "a = Value(2.0)"),
    ("an expression: + - * / **, relu tanh exp log", "d = a * b + c"),
    ("the gradients of d by everything below it", "d.backward()"),
    ("read or write a number", "a.data   a.grad"),
    ("a network (ReLU, the last layer linear); n(x) applies it", "n = MLP(3, [4, 4, 1])"),
    ("the lecture's network: tanh everywhere", "n = MLP(3, [4, 4, 1], activation='tanh')"),
  ]

  /// What a name means: a command, an operation, a builtin, a method, a variable.
  func answer(_ name: String) -> Reply {
    let bare = name.hasPrefix(":") ? String(name.dropFirst()) : name
    if let command = commands.first(where: { $0.name == bare || $0.aliases.contains(bare) }),
      name.hasPrefix(":") || interpreter[global: name] == nil
    {
      let forms = command.forms.isEmpty ? [] : [Figure.space, Notebook.table(command.forms)]
      return Reply(figures: [.text(command.help)] + forms)
    }
    if !name.isIdentifier, let card = RuleCard.reply(for: name) { return card }
    if let word = LanguageWord(name) ?? ownAttribute(name) { return Reply(figures: [.text(word.text)]) }
    do {
      if name.hasPrefix(":") { return Reply(figures: [.text(try command(named: bare).help)]) }
      return Reply(figures: [.text(try description(of: name))])
    } catch { return Reply(failure: failure(error, in: nil)) }
  }

  /// What a name is bound to comes first; a method is told of by its bare name too.
  private func description(of name: String) throws -> StyledText {
    guard !name.isEmpty else {
      throw Failure(command: "help about what?", hint: "?tanh, for example; :help lists all commands")
    }
    let object: Object
    do { object = try evaluate(name) } catch {
      guard let help = helpWithoutName(name) else { throw noHelp(on: name, error) }
      return describe(help)
    }
    if let help = try interpreter.helpIfAny(on: object) { return describe(help) }
    let text = try interpreter.repr(object)
    return StyledText("\(object.typeName)  ", .dim) + StyledText(text, .printed)
  }

  /// Says that nothing is called so, and what is called nearly so.
  private func noHelp(on name: String, _ error: any Error) -> any Error {
    guard name.isIdentifier else { return error }
    let types = [micrograd.live.valueType] + Notebook.typesWithMethods
    let known =
      interpreter.boundNames + types.flatMap { interpreter.attributeNames(of: .type($0)) }
      + interpreter.builtinNames + interpreter.moduleNames
      + commands.map { ":\($0.name)" }
    let nearest =
      Suggestion.nearest(to: name, among: known) ?? Suggestion.nearest(to: ":\(name)", among: known)
    return Failure(
      command: "nothing here is called \(name)",
      hint: nearest.map { "did you mean: ?\($0)" } ?? ":names lists your names, :help the commands")
  }

  /// Help on what the program has not bound: a method by its bare name, or a member of a module that it has not imported.
  private func helpWithoutName(_ name: String) -> Help? {
    let types = [micrograd.live.valueType] + Notebook.typesWithMethods
    if let method = types.lazy.compactMap({ $0.method(Name(name)) }).first { return method.help }
    if name.isIdentifier, let method = interpreter.memberOfModule("micrograd.nn.MLP.\(name)"),
      let help = try? interpreter.helpIfAny(on: method)
    {
      return help
    }
    let paths =
      [Example.spelledOut(name)] + (name.isIdentifier ? interpreter.moduleNames.map { "\($0).\(name)" } : [])
    let object = paths.lazy.compactMap { self.interpreter.memberOfModule($0) }.first
    return object.flatMap { try? interpreter.helpIfAny(on: $0) }
  }

  /// What a `Value` holds, by its bare name; nil where the program has a name so.
  private func ownAttribute(_ name: String) -> LanguageWord? {
    interpreter[global: name] == nil ? LanguageWord(attribute: name) : nil
  }

  private static let typesWithMethods: [TypeObject] = [.list, .string, .dict, .set, .tuple, .float, .int]

  private func describe(_ help: Help) -> StyledText {
    var text = StyledText(help.usage, .code)
    if !help.summary.isEmpty { text += "\n" + StyledText(help.summary) }
    if !help.example.isEmpty { text += "\n" + Example(help.example, interpreter.moduleNames).text }
    if let names = help.nameLine { text += "\n" + StyledText(names, .dim) }
    return text
  }
}

extension Command {
  /// How it is typed, what it does, and an example.
  fileprivate var help: StyledText {
    let shown = example.map { StyledText(">>> ", .prompt) + StyledText($0, .code) }
    return StyledText(lines: [StyledText(usage, .code), StyledText(summary)] + shown)
  }
}

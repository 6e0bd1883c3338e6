import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:help`, `:help NAME`
  static var help: Command {
    Command(
      "help", aliases: ["h"], usage: ":help [NAME]", summary: "this list, or more about one name",
      argument: .topic
    ) { notebook, argument in
      argument.isEmpty ? Reply(figures: notebook.overview) : notebook.answer(argument)
    }
  }
}

extension Notebook {
  /// What can be done here, by task.
  var overview: [Figure] {
    let commands = commands.map { command in
      (command.forms.isEmpty ? command.summary : "\(command.summary): :help \(command.name)", command.usage)
    }
    let question = [
      ("what a name is: ?tanh, ?Value, ?:plot", "?name"),
      ("completes a name or a command, or lists those that fit", "Tab"),
    ]
    let intro = "Type Python. Each step shows the values it made or changed, and their graph."
    return [
      .prose(StyledText(intro), hanging: 0), .space, Notebook.table(Notebook.tasks), .space,
      Notebook.table(commands + question),
    ]
  }

  /// One line for each entry: what is typed, then what it does, which goes on below its own beginning.
  static func table(_ entries: [(meaning: String, typed: String)], typedWidth width: Int = typedWidth)
    -> Figure
  {
    var text = StyledText()
    for entry in entries {
      text.append(entry.typed.padded(to: width), .code)
      text.appendLine(StyledText(entry.meaning))
    }
    return .prose(text, hanging: width)
  }

  /// The column in which the meanings begin.
  static let typedWidth = 24

  private static let tasks = [
    ("a number in the graph", "a = Value(2.0)"),
    ("an expression: + - * / **, relu tanh exp log", "d = a * b + c"),
    ("the gradients of d by everything below it", "d.backward()"),
    ("read or write a number", "a.data   a.grad"),
    ("a network (ReLU, the last layer linear); n(x) applies it", "n = MLP(3, [4, 4, 1])"),
    ("the lecture's network: tanh everywhere", "n = MLP(3, [4, 4, 1], activation='tanh')"),
  ]

  /// What a name means: a command, a builtin, a method, a variable.
  func answer(_ name: String) -> Reply {
    let bare = name.hasPrefix(":") ? String(name.dropFirst()) : name
    if let command = commands.first(where: { $0.name == bare || $0.aliases.contains(bare) }),
      name.hasPrefix(":") || interpreter[global: name] == nil
    {
      let usage = StyledText(command.usage, .code) + "\n" + StyledText(command.summary)
      let forms = command.forms.isEmpty ? [] : [Figure.space, Notebook.table(command.forms, typedWidth: 32)]
      return Reply(figures: [.text(usage)] + forms)
    }
    do {
      return Reply(figures: [.text(try description(of: name))])
    } catch { return Reply(failure: failure(error, in: nil)) }
  }

  /// What a name is bound to comes first; a method of `Value` is told of by its bare name too.
  private func description(of name: String) throws -> StyledText {
    guard !name.isEmpty else { throw Failure(command: "help about what?", hint: "for example ?tanh") }
    let object: Object
    do { object = try evaluate(name) } catch {
      guard let method = micrograd.live.valueType.method(Name(name)) else { throw error }
      return describe(method.help)
    }
    if let help = try interpreter.helpIfAny(on: object) { return describe(help) }
    let text = try interpreter.repr(object)
    return StyledText("\(object.typeName)  ", .dim) + StyledText(text, .printed)
  }

  private func describe(_ help: Help) -> StyledText {
    var text = StyledText(help.usage, .code)
    if !help.summary.isEmpty { text += "\n" + StyledText(help.summary) }
    if let names = help.nameLine { text += "\n" + StyledText(names, .dim) }
    return text
  }
}

extension String {
  /// The text with blanks after it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - CellWidth.of(self)))
  }
}

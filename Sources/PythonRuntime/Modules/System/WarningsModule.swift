/// The module `warnings`: remarks to who runs the program; they are shown among what it prints.
enum WarningsModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let filters = WarningFilters()
    return ModuleObject(
      "warnings", functions(filters).members + [("catch_warnings", .type(catcher(filters)))],
      others: "formatwarning showwarning warn_explicit")
  }

  private static func functions(_ filters: WarningFilters) -> [Object] {
    [
      .builtin(
        BuiltinFunction(
          "warn", "message, category=None, stacklevel=1, source=None",
          """
          Show a warning.
          >>> warnings.simplefilter('error'); warnings.warn('too large')
          UserWarning: too large
          """
        ) {
          try warn($0, filters)
          return .none
        }),
      .libraryFunction(
        "filterwarnings", "action, message='', category=None, module='', lineno=0, append=False",
        """
        Say what becomes of warnings: ignore, error, or one of the actions that show them.
        >>> warnings.filterwarnings('ignore'); warnings.warn('too large')
        """
      ) { arguments in
        guard try arguments.text(1).value.isEmpty, try arguments.text(3).value.isEmpty else {
          throw PythonError.value("a pattern for warnings is not in this subset")
        }
        return try filters.add(arguments[0], arguments.given(2), arguments.interpreter)
      },
      .libraryFunction(
        "simplefilter", "action, category=None, lineno=0, append=False",
        """
        Say what becomes of warnings: ignore, error, or one of the actions that show them.
        >>> warnings.simplefilter('ignore'); warnings.warn('too large')
        """
      ) { try filters.add($0[0], $0.given(1), $0.interpreter) },
      .libraryFunction(
        "resetwarnings", "",
        """
        Forget what was said of warnings.
        >>> warnings.resetwarnings()
        """
      ) {
        filters.set([], $0.interpreter)
        return .none
      },
    ]
  }

  private static func warn(_ arguments: Arguments, _ filters: WarningFilters) throws {
    let interpreter = arguments.interpreter
    var warning = arguments[0]
    let isWarning = warning.type.isSubclass(of: .exception(.warning))
    let category = isWarning ? .type(warning.type) : arguments.given(1) ?? .type(.exception(.userWarning))
    guard case .type(let type) = category, type.isSubclass(of: .exception(.warning)) else {
      throw PythonError.type("category must be a Warning subclass, not '\(category.typeName)'")
    }
    if !isWarning { warning = try interpreter.call(category, [warning]) }
    let text = "\(type.shortName): \(try interpreter.str(warning))\n"
    switch filters.action(for: type) {
    case "ignore": break
    case "error": throw PythonError(raising: warning)
    case "always": interpreter.output(text)
    default: if filters.isFirst(text, interpreter) { interpreter.output(text) }
    }
  }

  /// `catch_warnings`: what was said of warnings holds again afterwards.
  private static func catcher(_ filters: WarningFilters) -> ClassObject {
    let saved: Name = "_saved"
    return ClassObject(
      library: "catch_warnings", of: "warnings",
      """
      Keeps what was said of warnings, for after a block.
      >>> with warnings.catch_warnings():
      ...     warnings.simplefilter('ignore'); warnings.warn('too large')
      """,
      [
        .libraryFunction("catch_warnings.__init__", "self, *, record=False, module=None") { arguments in
          if try arguments.interpreter.truth(arguments[1]) {
            throw PythonError.value("record=True is not in this subset")
          }
          return .none
        },
        .libraryFunction("catch_warnings.__enter__", "self") { arguments in
          let rules = filters.rules.map { Object.tuple([.string($0.action), .type($0.category)]) }
          arguments.interpreter.setOwn(saved, of: try arguments.instance(), to: .list(rules))
          return .none
        },
        .libraryFunction("catch_warnings.__exit__", "self, *exc_info") { arguments in
          guard case .list(let rules)? = try arguments.instance().own(saved) else { return .none }
          filters.set(rules.items.compactMap(WarningFilters.Rule.init), arguments.interpreter)
          return .none
        },
      ].members)
  }
}

/// What a program has said of warnings.
private final class WarningFilters: Tracked {
  struct Rule {
    let action: String
    let category: TypeObject

    init(action: String, category: TypeObject) {
      self.action = action
      self.category = category
    }

    init?(_ object: Object) {
      guard case .tuple(let pair) = object, case .string(let action) = pair.items[0],
        case .type(let category) = pair.items[1]
      else { return nil }
      self.init(action: action.value, category: category)
    }
  }

  /// The rules; the first that fits holds.
  private(set) var rules: [Rule] = []
  /// The warnings that were shown.
  private var shown: Set<String> = []

  override func snapshot() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.rules), SavedContents(self, \.shown)])
  }

  func set(_ rules: [Rule], _ interpreter: Interpreter) {
    interpreter.touch(self)
    self.rules = rules
    shown = []
  }

  func add(_ action: Object, _ category: Object?, _ interpreter: Interpreter) throws -> Object {
    let actions = ["default", "error", "ignore", "always", "module", "once"]
    guard case .string(let text) = action, actions.contains(text.value) else {
      throw PythonError(.assertionError, "invalid action: \(try interpreter.repr(action))")
    }
    guard case .type(let type) = category ?? .type(.exception(.warning)),
      type.isSubclass(of: .exception(.warning))
    else { throw PythonError(.assertionError, "category must be a Warning subclass") }
    set([Rule(action: text.value, category: type)] + rules, interpreter)
    return .none
  }

  func action(for type: TypeObject) -> String {
    rules.first { type.isSubclass(of: $0.category) }?.action ?? "default"
  }

  /// Whether a warning is shown for the first time.
  func isFirst(_ text: String, _ interpreter: Interpreter) -> Bool {
    interpreter.touch(self)
    return shown.insert(text).inserted
  }
}

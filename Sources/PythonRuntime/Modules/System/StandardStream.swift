extension TypeObject {
  /// The class of `sys.stdout` and `sys.stderr`.
  fileprivate static let textStream = TypeObject(
    "_io.TextIOWrapper", summary: "Where a program's text goes.",
    methods: [
      BuiltinFunction(
        "write", "self, text, /",
        """
        Show a text and return its length.
        >>> _ = sys.stdout.write('loss 0.5\\n')
        loss 0.5
        """
      ) { arguments in
        let text = try arguments.text(1, "write() argument")
        arguments.interpreter.output(text.value)
        try arguments.interpreter.stopIfInterrupted()
        return .int(text.count)
      },
      BuiltinFunction(
        "writelines", "self, lines, /",
        """
        Show several texts.
        >>> sys.stdout.writelines(['a\\n', 'b\\n'])
        a
        b
        """
      ) { arguments in
        let interpreter = arguments.interpreter
        let lines = try interpreter.iterator(arguments[1])
        while let line = try lines.next(interpreter) {
          try interpreter.tick()
          guard case .string(let text) = line.native else {
            throw PythonError.type("write() argument must be str, not \(line.typeName)")
          }
          interpreter.output(text.value)
        }
        return .none
      },
      BuiltinFunction(
        "flush", "self, /",
        """
        Do nothing: texts are shown at once.
        >>> sys.stdout.flush()
        """
      ) { _ in .none },
      BuiltinFunction(
        "isatty", "self, /",
        """
        Return False: a program doesn't know who reads.
        >>> sys.stdout.isatty()
        False
        """
      ) { _ in
        .bool(false)
      },
    ])
}

/// `sys.stdout` or `sys.stderr`; what is written to either goes where printed text goes.
final class StandardStream: OtherObject {
  private let name: String

  init(_ name: String) {
    self.name = name
    super.init()
  }

  /// Whether an object is such a stream, as `print(file=…)` takes.
  static func isOne(_ object: Object) -> Bool {
    if case .other(let other) = object { other is StandardStream } else { false }
  }

  override var type: TypeObject { .textStream }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>"
  }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "name": .string(self.name)
    case "encoding": .string("utf-8")
    default: nil
    }
  }

  override var attributeNames: [String] { ["encoding", "name"] }
}

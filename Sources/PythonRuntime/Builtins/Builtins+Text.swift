extension Builtins {
  static let text: [BuiltinFunction] = [
    BuiltinFunction(
      "print", "*values, sep=' ', end='\\n', file=None, flush=False",
      "Show objects as text, with a line's end.\n>>> print('loss', 0.5, sep=' = ')\nloss = 0.5"
    ) { try print($0) },
    BuiltinFunction(
      "repr", "obj, /",
      """
      Return the text of an object as a program would write it.
      >>> repr('a')
      "'a'"
      """
    ) {
      .string(try $0.interpreter.repr($0[0]))
    },
    BuiltinFunction(
      "ascii", "obj, /",
      """
      Return `repr` with everything beyond ASCII escaped.
      >>> ascii('é')
      "'\\\\xe9'"
      """
    ) {
      .string(escapedBeyondASCII(try $0.interpreter.repr($0[0])))
    },
    BuiltinFunction(
      "format", "value, format_spec='', /",
      """
      Return an object as text, as a specification says.
      >>> format(3.14159, '.2f')
      '3.14'
      """
    ) {
      arguments in
      guard let specification = arguments.optional(1) else {
        return .string(try arguments.interpreter.format(arguments[0], ""))
      }
      guard case .string(let text) = specification.native else {
        let type = specification.isNone ? "None" : specification.typeName
        throw PythonError.type("format() argument 2 must be str, not \(type)")
      }
      return .string(try arguments.interpreter.format(arguments[0], text.value))
    },
    BuiltinFunction("chr", "i, /", "Return the character of a code point.\n>>> chr(97)\n'a'") { arguments in
      let code = try arguments.interpreter.shortInteger(arguments[0])
      guard let code = UInt32(exactly: code), code < 0x110000 else {
        throw PythonError.value("chr() arg not in range(0x110000)")
      }
      return .string(String(try character(code)))
    },
    BuiltinFunction("ord", "c, /", "Return the code point of a character.\n>>> ord('a')\n97") { arguments in
      guard case .string(let text) = arguments[0].native else {
        throw PythonError.type("ord() expected string of length 1, but \(arguments[0].typeName) found")
      }
      guard text.count == 1 else {
        throw PythonError.type("ord() expected a character, but string of length \(text.count) found")
      }
      return .int(Int(text.scalars[0].value))
    },
  ]

  private static func print(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    if let file = arguments.keyword("file"), !file.isNone, !StandardStream.isOne(file) {
      throw PythonError(
        .nameError, "print(file=…) is not in this subset", hint: "without it the text goes to the screen")
    }
    let separator = try text(of: "sep", arguments) ?? " "
    let end = try text(of: "end", arguments) ?? "\n"
    var line = ""
    do {
      for (place, value) in arguments.positional.enumerated() {
        if place > 0 { line += separator }
        line += try interpreter.str(value)
        try Limits.check(line.utf8.count, "the printed text")
      }
    } catch {
      // As in CPython, what comes before an object that has no text is shown.
      interpreter.output(line)
      throw error
    }
    interpreter.output(line + end)
    // A long text that is being shown is what Ctrl-C is often for.
    try interpreter.stopIfInterrupted()
    return .none
  }

  private static func text(of keyword: String, _ arguments: Arguments) throws -> String? {
    guard let object = arguments.keyword(Name(keyword)) else { return nil }
    switch object.native {
    case .none: return nil
    case .string(let text): return text.value
    case let other:
      throw PythonError.type("\(keyword) must be None or a string, not \(other.typeName)")
    }
  }
}

extension StringMethods {
  static let formatting: [BuiltinFunction] = [
    .ofString(
      "format", "*args, **kwargs",
      """
      Return the text with its fields filled.
      >>> '{} of {n:.1f}'.format('a', n=2)
      'a of 2.0'
      """
    ) { text, arguments in
      let source = FormatTemplate.Source(positional: Array(arguments.positional.dropFirst())) { name in
        guard let value = arguments.keyword(Name(name)) else {
          throw PythonError(.keyError, arguments: [.string(name)])
        }
        return value
      }
      var template = FormatTemplate(arguments.interpreter, source)
      return .string(try template.filled(text.scalars))
    },
    .ofString(
      "format_map", "mapping, /",
      """
      Return the text with its fields filled from a dictionary.
      >>> '{n}'.format_map({'n': 3})
      '3'
      """
    ) {
      text, arguments in
      let source = FormatTemplate.Source(positional: nil) {
        try arguments.interpreter.item(arguments[1], .string($0))
      }
      var template = FormatTemplate(arguments.interpreter, source)
      return .string(try template.filled(text.scalars))
    },
  ]
}

/// The module `string`: the letters, digits and signs of ASCII.
enum StringModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "string", constants.map { ($0, .string($1)) } + [capwords].members, others: "Formatter Template",
      hints: ["Template": "an f-string puts values into text: f\"… {x}\""])
  }

  private static let lowercase = "abcdefghijklmnopqrstuvwxyz"
  private static let uppercase = lowercase.uppercased()
  private static let digits = "0123456789"
  private static let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
  private static let whitespace = " \t\n\r\u{b}\u{c}"

  private static let constants = [
    ("ascii_lowercase", lowercase), ("ascii_uppercase", uppercase), ("ascii_letters", lowercase + uppercase),
    ("digits", digits), ("hexdigits", digits + "abcdefABCDEF"), ("octdigits", "01234567"),
    ("punctuation", punctuation), ("whitespace", whitespace),
    ("printable", digits + lowercase + uppercase + punctuation + whitespace),
  ]

  private static var capwords: Object {
    .libraryFunction(
      "capwords", "s, sep=None",
      """
      Return the text with each word capitalized.
      >>> string.capwords('the chain rule')
      'The Chain Rule'
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let words = try interpreter.call(interpreter.attribute(arguments[0], "split"), [arguments[1]])
      let capitalized = try interpreter.items(of: words).map {
        try interpreter.call(interpreter.attribute($0, "capitalize"), [])
      }
      let separator = arguments.given(1) ?? .string(" ")
      return try interpreter.call(interpreter.attribute(separator, "join"), [.list(capitalized)])
    }
  }
}

import PythonSyntax

/// What Python has and this language does not, each with a way on.
///
/// A refusal is raised when the name is used, not when it is compiled.
public enum Refusals {
  /// The NameError for a builtin that is known and not carried; nil for any other name.
  static func builtin(_ name: String) -> PythonError? {
    builtins[name].map { PythonError(.nameError, "'\(name)' is not in this subset", hint: $0) }
  }

  /// The NameError for a name by which a module is usually known that was not imported; nil for any other.
  static func alias(_ name: String) -> PythonError? {
    aliases[name].map { PythonError(.nameError, "name '\(name)' is not defined", hint: $0) }
  }

  private static let aliases = [
    "np": "import numpy as np",
    "plt": "import matplotlib.pyplot as plt",
    "torch": "torch is not in this subset: Value does the same for single numbers",
  ]

  static let noHost = "programs here reach no file, process or network"
  private static let oneError = "raise one exception; its arguments can hold others"
  private static let plainUnicodeErrors = "UnicodeError and ValueError are there"

  private static let builtins: [String: String] = [
    "input": "write the value into the program: x = 3.0",
    "eval": "write the expression itself",
    "exec": "write the statements themselves",
    "compile": "write the program itself",
    "open": noHost,
    "__import__": "import NAME at the top of the cell",
    "globals": "vars() gives the bound names; dir() lists them",
    "locals": "vars() gives the bound names; dir() lists them",
    "breakpoint": "print(x) shows a value on the way",
    "memoryview": "the slices of a list serve",
    "bytes": "ord(c) gives the number of a character; a list holds many",
    "bytearray": "a list of numbers serves",
    "complex": "two floats serve: one for each part",
    "ExceptionGroup": oneError, "BaseExceptionGroup": oneError,
    "UnicodeDecodeError": plainUnicodeErrors, "UnicodeEncodeError": plainUnicodeErrors,
    "UnicodeTranslateError": plainUnicodeErrors,
    "aiter": "iter(x) goes through x", "anext": "next(x) asks an iterator",
  ]

  /// The AttributeError for a method that is known and not carried; nil for any other name.
  static func method(_ name: String, of type: TypeObject) -> PythonError? {
    for type in type.linearization {
      guard let hint = methods[type.name]?[name] else { continue }
      return PythonError(.attributeError, "\(type.name).\(name) is not in this subset", hint: hint)
    }
    return nil
  }

  private static let noSending = "next(x) asks a generator"

  private static let methods: [String: [String: String]] = [
    "str": ["encode": "[ord(c) for c in s] gives the numbers of the characters"],
    "int": [
      "to_bytes": "hex(n) shows the number, 16 to a digit", "from_bytes": "int(text, 16) reads such a number",
    ],
    "dict_keys": ["mapping": "keep the dict itself"],
    "dict_values": ["mapping": "keep the dict itself"],
    "dict_items": ["mapping": "keep the dict itself"],
    "generator": ["send": noSending, "throw": noSending, "close": noSending],
  ]
}

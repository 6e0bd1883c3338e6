import PythonSyntax

/// What Python has and this language does not, each with a way on.
///
/// A refusal is raised when the name is used, not when it is compiled.
public enum Refusals {
  /// The SyntaxError for a text that starts with a block of a form that is not carried yet; nil for any other text.
  ///
  /// A prompt refuses it with its first line, so that nobody types a whole block in vain.
  public static func block(openedBy text: String) -> SyntaxProblem? {
    let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return blocks[String(word)].map {
      SyntaxProblem("`\(word)` is not in this subset yet", at: Span(0, word.utf8.count), hint: $0)
    }
  }

  /// The same for a statement inside a program.
  static func block(_ keyword: String, at span: Span) -> SyntaxProblem {
    SyntaxProblem("`\(keyword)` is not in this subset yet", at: span, hint: blocks[keyword])
  }

  private static let blocks = [
    "class": "Value, Neuron, Layer and MLP are there already",
    "try": "test with `if` what could go wrong",
    "with": "nothing here needs closing",
  ]

  /// The NameError for a builtin that is known and not carried; nil for any other name.
  static func builtin(_ name: String) -> PythonError? {
    builtins[name].map { PythonError(.nameError, "'\(name)' is not in this subset", hint: $0) }
  }

  /// The NameError for a name by which a module or function that is not carried is usually known; nil for any other.
  static func alias(_ name: String) -> PythonError? {
    aliases[name].map { PythonError(.nameError, "name '\(name)' is not defined", hint: $0) }
  }

  private static let aliases = [
    "np": "numpy is not in this subset: lists, comprehensions and math serve",
    "plt": "import matplotlib.pyplot as plt",
    "torch": "torch is not in this subset: Value does the same for single numbers",
  ]

  /// The ModuleNotFoundError for a module that is known and not carried; nil for any other name.
  static func module(_ name: String) -> PythonError? {
    let first = String(name.prefix { $0 != "." })
    return modules[first].map {
      PythonError(
        .moduleNotFoundError, "No module named '\(first)': it is not in this subset", hint: $0)
    }
  }

  private static let noHost = "programs here reach no file, process or network"
  private static let noClasses = "a function with a dictionary, or a closure, serves meanwhile"
  private static let lists = "a list, or the keys of a dict, serve: dict.fromkeys(xs) drops duplicates"

  private static let builtins: [String: String] = [
    "input": "write the value into the program: x = 3.0",
    "eval": "write the expression itself",
    "exec": "write the statements themselves",
    "compile": "write the program itself",
    "open": noHost,
    "__import__": "import math",
    "globals": "vars() gives the bound names; dir() lists them",
    "locals": "vars() gives the bound names; dir() lists them",
    "help": ":help shows what can be done, ?name what a name is",
    "breakpoint": "print(x) shows a value on the way",
    "memoryview": lists, "bytes": "ord(c) gives the number of a character; a list holds many",
    "bytearray": "a list of numbers serves",
    "complex": "two floats serve: one for each part",
    "set": lists, "frozenset": lists,
    "super": noClasses, "property": noClasses, "staticmethod": noClasses, "classmethod": noClasses,
    "delattr": "set the attribute to None",
  ]

  private static let modules: [String: String] = [
    "numpy": "lists and comprehensions serve: [x * 2 for x in xs]; math has the functions",
    "sklearn": "write the points as a list of lists",
    "torch": "Value does the same for single numbers: a = Value(2.0)",
    "tensorflow": "Value does the same for single numbers: a = Value(2.0)",
    "jax": "Value does the same for single numbers: a = Value(2.0)",
    "pandas": "a list of dicts serves",
    "scipy": "math has the functions of one number",
    "sys": noHost, "os": noHost, "io": noHost, "pathlib": noHost, "subprocess": noHost, "socket": noHost,
    "shutil": noHost, "ctypes": noHost, "threading": noHost, "multiprocessing": noHost, "pickle": noHost,
    "json": "print(x) shows lists and dicts as Python writes them",
    "typing": "leave the annotation out",
    "time": "counting steps tells how long a loop is",
    "datetime": "write the date as text",
    "functools": "a loop or a closure serves", "itertools": "nested loops in a comprehension serve",
    "collections": "a dict serves: d[k] = d.get(k, 0) + 1", "operator": "a lambda serves: lambda a, b: a + b",
    "statistics": "sum(xs) / len(xs) is the mean",
    "dataclasses": noClasses, "enum": "constants serve: RED = 1", "abc": noClasses,
    "copy": "list(xs) and dict(d) copy; a comprehension copies deeper",
    "re": "the methods of str search and split: s.find(x), s.split(x)",
    "string": "the methods of str serve: c.isalpha()", "decimal": "float and round serve",
    "fractions": "x.as_integer_ratio() gives a float as a fraction", "cmath": "math has the real functions",
    "asyncio": "statements run one after another here", "unittest": "assert checks a claim",
  ]
}

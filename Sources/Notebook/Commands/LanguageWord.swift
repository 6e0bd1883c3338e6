import TerminalDrawing

/// What a keyword, a sign or an attribute of `Value` is: how it is written, and a sentence on it.
///
/// None of them is an object, so Python's own help has no page that could be asked of the running program.
struct LanguageWord {
  private let usage: String
  private let meaning: String

  /// A keyword or a sign; nil for another word.
  init?(_ word: String) {
    guard let entry = LanguageWord.words[word] else { return nil }
    (usage, meaning) = entry
  }

  /// What every `Value` holds; nil for another name.
  init?(attribute name: String) {
    guard let entry = LanguageWord.attributes[name] else { return nil }
    (usage, meaning) = entry
  }

  var text: StyledText { StyledText(usage, .code) + StyledText("\n\(meaning)") }

  private static let attributes: [String: (usage: String, meaning: String)] = [
    "data": (
      "a.data", "The number of a Value. Writing it changes no result that is there: :set a 5 recomputes them."
    ),
    "grad": (
      "a.grad",
      "The derivative of where backward() began by this Value. Each pass adds to it; :zero clears it."
    ),
    "label": (
      "a.label", "The name that drawings show for a Value, a text; without one they show the variable's."
    ),
  ]

  private static let words: [String: (usage: String, meaning: String)] = [
    "if": (
      "if a > 0:",
      "Runs the block below where the test is true; elif and else may follow. Also: x if test else y."
    ),
    "elif": ("elif a < 0:", "Another test, looked at where those above were false."),
    "else": ("else:", "What is done where no test was true, or where a loop ended without break."),
    "for": ("for x in xs:", "Runs the block once for each item. Also in a list: [x * x for x in xs]."),
    "while": ("while n > 0:", "Runs the block again and again as long as the test is true."),
    "in": (
      "x in xs",
      "Whether something is among the items, or a text in a text; in a for it stands before the items."
    ),
    "not": ("not a", "True where a is false, empty or 0; also: x not in xs, a is not None."),
    "and": ("a and b", "a where it is false, else b: true where both are."),
    "or": ("a or b", "a where it is true, else b: true where one of them is."),
    "is": ("a is None", "Whether both are the very same object; == asks whether they are equal."),
    "def": (
      "def f(x):", "Makes a function: the block below runs when it is called, and return gives its result."
    ),
    "return": ("return x", "Ends the function; what stands behind it is the result, None without."),
    "lambda": ("lambda x: x * 2", "A function without a name, whose result is the one expression."),
    "class": (
      "class Point:",
      "Makes a class: its functions are the methods of its objects, and __init__ makes one ready."
    ),
    "import": (
      "import math", "Makes a module's names known as math.sqrt; import numpy as np gives it a shorter name."
    ),
    "from": ("from math import sqrt", "Takes single names out of a module."),
    "as": ("import numpy as np", "Gives a name to what is imported, opened by with, or caught by except."),
    "try": ("try:", "Runs the block; where it raises an exception, an except below goes on."),
    "except": ("except ValueError as error:", "What is done where the try above raised such an exception."),
    "finally": ("finally:", "What is done behind a try in any case."),
    "raise": ("raise ValueError('too small')", "Ends what runs with an exception, up to the next except."),
    "assert": ("assert n > 0, 'too small'", "Raises AssertionError where the test is false."),
    "with": ("with subject as name:", "Runs the block, and ends in any case what was begun with it."),
    "break": ("break", "Leaves the loop around it."),
    "continue": ("continue", "Goes on with the next round of the loop around it."),
    "pass": ("pass", "Does nothing, where Python wants a statement."),
    "del": ("del a", "Takes a name, an item or an attribute away."),
    "global": ("global count", "The name means the one outside of all functions, also where it is assigned."),
    "nonlocal": (
      "nonlocal count", "The name means that of the function around this one, also where it is assigned."
    ),
    "yield": ("yield x", "Makes a function a generator in Python. It is not in this subset: return a list."),
    "==": ("a == b", "Whether two are equal; a single = binds a name."),
    "!=": ("a != b", "Whether two are not equal."),
    "<": ("a < b", "Whether a is less than b; a < b < c asks both."),
    ">": ("a > b", "Whether a is greater than b."),
    "<=": ("a <= b", "Whether a is less than b or equal."),
    ">=": ("a >= b", "Whether a is greater than b or equal."),
    "=": ("a = 2", "Binds the name to what stands on the right; == asks whether two are equal."),
    "+=": (
      "a += 1", "Adds to what the name means: a = a + 1 in short. So do -= *= /= with their operations."
    ),
    "%": ("a % b", "The rest of a divided by b, with b's sign; behind a text it fills in values: '%d' % 3."),
    "//": ("a // b", "The quotient rounded down to a whole number."),
    "@": ("@decorator", "Hands the function below to another one, which gives what the name means."),
  ]
}

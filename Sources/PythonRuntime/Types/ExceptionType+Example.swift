extension ExceptionType {
  /// What raises it most often, as at Python's prompt; of one that only programs raise, that.
  var example: String {
    if self == .systemExit { return "\(Help.prompt)raise SystemExit" }
    let (code, words) = cause ?? ("raise \(rawValue)('enough')", "enough")
    return "\(Help.prompt)\(code)\n\(rawValue)" + (words.isEmpty ? "" : ": \(words)")
  }

  private var cause: (code: String, words: String)? {
    switch self {
    case .zeroDivisionError: ("1 / 0", "division by zero")
    case .overflowError: ("math.exp(1000)", "math range error")
    case .assertionError: ("assert 1 + 1 == 3, 'the sum is off'", "the sum is off")
    case .attributeError: ("(3).data", "'int' object has no attribute 'data'")
    case .importError: ("from math import relu", "cannot import name 'relu' from 'math'")
    case .moduleNotFoundError: ("import nets", "No module named 'nets'")
    case .indexError: ("[1, 2][2]", "list index out of range")
    case .keyError: ("{'a': 1}['b']", "'b'")
    case .nameError: ("los", "name 'los' is not defined")
    case .stopIteration: ("next(iter([]))", "")
    case .typeError: ("1 + 'a'", "unsupported operand type(s) for +: 'int' and 'str'")
    case .valueError: ("int('two')", "invalid literal for int() with base 10: 'two'")
    default: nil
    }
  }
}

import PythonRuntime

/// A function of NumPy, and where programs find it: in the module, on arrays and scalars, or both.
///
/// To add one, write an entry into the file of its family. A parameter in `notCarried` may stand in the notation, so that
/// giving it is refused by name.
struct NumpyEntry: Sendable {
  let name: String
  let function: BuiltinFunction
  let isInModule: Bool
  let isMethod: Bool

  private init(_ function: BuiltinFunction, name: String? = nil, isInModule: Bool, isMethod: Bool) {
    self.function = function
    self.name = name ?? function.name
    self.isInModule = isInModule
    self.isMethod = isMethod
  }

  /// A function of the module: `np.zeros(3)`.
  ///
  /// - Parameter refused: Parameters that this function refuses too.
  static func module(
    _ name: String, _ parameters: String, _ summary: String, refusing refused: Set<String> = [],
    _ body: @escaping (Arguments) throws -> Object
  ) -> NumpyEntry {
    NumpyEntry(checked(name, parameters, summary, refused, body), isInModule: true, isMethod: false)
  }

  /// A method of arrays alone, the array being its first argument: `a.tolist()`.
  static func method(
    _ name: String, _ parameters: String, _ summary: String, _ body: @escaping (Arguments) throws -> Object
  ) -> NumpyEntry {
    let all = parameters.isEmpty ? "self, /" : "self, /, " + parameters
    return NumpyEntry(checked(name, all, summary, [], body), isInModule: false, isMethod: true)
  }

  /// A function of the module whose first argument is an array, and a method of that array: `np.sum(a)`, `a.sum()`.
  static func both(
    _ name: String, _ parameters: String, _ summary: String, _ body: @escaping (Arguments) throws -> Object
  ) -> NumpyEntry {
    NumpyEntry(checked(name, parameters, summary, [], body), isInModule: true, isMethod: true)
  }

  /// The same under another name.
  func named(_ name: String) -> NumpyEntry {
    NumpyEntry(function, name: name, isInModule: isInModule, isMethod: isMethod)
  }

  /// What NumPy's functions take and these refuse.
  private static let notCarried: Set<String> = [
    "out", "where", "order", "subok", "like", "initial", "copy", "ndmin", "kind", "sparse", "casting",
  ]

  private static func checked(
    _ name: String, _ parameters: String, _ summary: String, _ refused: Set<String>,
    _ body: @escaping (Arguments) throws -> Object
  ) -> BuiltinFunction {
    let refused = notCarried.union(refused)
    let places = Signature(parameters).positional.enumerated().filter { refused.contains($1.name.text) }
    return BuiltinFunction(name, parameters, summary, binding: .instance) { arguments in
      for (place, parameter) in places { try refuse(arguments.optional(place), parameter.name, of: name) }
      for (keyword, value) in arguments.keywords where refused.contains(keyword.text) {
        try refuse(value, keyword, of: name)
      }
      return try body(arguments)
    }
  }

  /// Refuses an argument that would change what the function does; what NumPy does anyway may be said.
  private static func refuse(_ value: Object?, _ parameter: Name, of function: String) throws {
    switch value {
    case nil, Object.none?, .bool(true)?: return
    case .bool(false)? where ["sparse", "subok"].contains(parameter.text): return
    case .string(let text)? where ["C", "K", "unsafe"].contains(text.value): return
    default:
      throw PythonError.type("the argument '\(parameter.text)' of \(function)() is not in this subset")
    }
  }
}

extension Arguments {
  /// The argument at a place as numbers.
  func operand(_ place: Int) throws -> Operand { try Operand(self[place], interpreter) }

  /// The axis at a place, when one was given.
  func axis(_ place: Int, of count: Int) throws -> Int? {
    try given(place).map { try Shape.axis(interpreter.integer($0), of: count) }
  }

  /// The kind of number at a place, when one was given.
  func elementType(_ place: Int) throws -> ElementType? { try given(place).map { try ElementType($0) } }

  /// Whether the argument at a place counts as true; it does not when it was not given.
  func flag(_ place: Int) throws -> Bool { try optional(place).map(interpreter.truth) ?? false }

  /// The shape at a place: one size, or several.
  func shape(_ place: Int) throws -> [Int] { try interpreter.shape(self[place]) }
}

extension Interpreter {
  /// A shape as functions take it: one size, or a list or a tuple of them.
  func shape(_ object: Object) throws -> [Int] {
    switch object {
    case .list, .tuple: return try items(of: object).map(integer)
    case .other(is NumpyArray): return try items(of: object).map(integer)
    case .float:
      throw PythonError.type(
        "expected a sequence of integers or a single integer, got '\(try repr(object))'")
    default: return [try integer(object)]
    }
  }
}

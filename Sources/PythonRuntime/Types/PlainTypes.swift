/// The classes that have no methods, or none that programs call.
extension TypeObject {
  /// `object`, the base of all.
  public static let object = TypeObject(
    "object", base: nil, summary: "The base of all classes.",
    constructor: BuiltinFunction(
      "object", "*args, **kwargs",
      """
      Return a bare object.
      >>> type(object())
      <class 'object'>
      """
    ) { arguments in
      guard arguments.count == 0, arguments.keywords.isEmpty else {
        throw PythonError.type("object() takes no arguments")
      }
      return .other(OtherObject())
    },
    inheritance: .nothing)

  /// The class of `None`.
  public static let none = TypeObject(
    "NoneType", summary: "The class of None.",
    constructor: BuiltinFunction(
      "NoneType", "*args, **kwargs",
      """
      Return None.
      >>> types.NoneType() is None
      True
      """
    ) { arguments in
      if arguments.count > 0 || !arguments.keywords.isEmpty {
        throw PythonError.type("NoneType takes no arguments")
      }
      return .none
    })

  /// `type`: the class of classes.
  public static let type = TypeObject(
    "type", summary: "The class of an object.",
    constructor: BuiltinFunction(
      "type", "object, bases=, members=, /",
      """
      Return the class of an object.
      >>> type(3)
      <class 'int'>
      """
    ) {
      arguments in
      if arguments.optional(1) != nil, arguments.optional(2) == nil {
        throw PythonError.type("type() takes 1 or 3 arguments")
      }
      guard arguments.optional(1) == nil else {
        throw PythonError(.nameError, "type() with three arguments is not in this subset")
      }
      return .type(arguments[0].type)
    })

  /// The class of functions that programs define.
  public static let function = TypeObject(
    "function", summary: "A function of the program.\n>>> type(lambda: 1)\n<class 'function'>",
    methods: [descriptorGet])

  /// The class of functions of ours, and of our methods.
  public static let builtinFunction = TypeObject(
    "builtin_function_or_method",
    summary: """
      A builtin function.
      >>> type(len)
      <class 'builtin_function_or_method'>
      """)

  /// The class of methods of the program's classes.
  public static let method = TypeObject(
    "method",
    summary: """
      A method bound to its object.
      >>> class A:
      ...     def f(self): ...
      >>> type(A().f)
      <class 'method'>
      """)

  /// The class of modules.
  public static let module = TypeObject(
    "module",
    summary: """
      A module that was imported.
      >>> import math; type(math)
      <class 'module'>
      """)

  /// The class of `...`.
  public static let ellipsis = TypeObject(
    "ellipsis",
    summary: """
      The class of `...`.
      >>> type(...)
      <class 'ellipsis'>
      """)

  /// The class of generator expressions.
  public static let generator = TypeObject(
    "generator",
    summary: """
      Gives one object after another, as they are asked for.
      >>> type(x for x in [])
      <class 'generator'>
      """)
}

/// The module `types`: the classes that have no name of their own among the builtins.
enum TypesModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "types", names.map { ($0, .type($1)) } + [Object.type(simpleNamespace)].members,
      others: """
        AsyncGeneratorType CellType ClassMethodDescriptorType CodeType CoroutineType DynamicClassAttribute
        FrameType GetSetDescriptorType MappingProxyType MemberDescriptorType MethodDescriptorType
        MethodWrapperType TracebackType WrapperDescriptorType coroutine new_class prepare_class resolve_bases
        """)
  }

  private static let names: [(String, TypeObject)] = [
    ("FunctionType", .function), ("LambdaType", .function), ("BuiltinFunctionType", .builtinFunction),
    ("BuiltinMethodType", .builtinFunction), ("MethodType", .method), ("ModuleType", .module),
    ("GeneratorType", .generator), ("NoneType", .none), ("EllipsisType", .ellipsis),
    ("NotImplementedType", .notImplemented), ("GenericAlias", .genericAlias), ("UnionType", .union),
  ]

  private static var simpleNamespace: ClassObject {
    ClassObject(
      library: "types.SimpleNamespace", of: "types",
      """
      An object with attributes of any name.
      >>> types.SimpleNamespace(lr=0.1)
      namespace(lr=0.1)
      """,
      [
        BuiltinFunction("__init__", "self, /, *args, **kwargs") { arguments in
          if arguments.count > 1 { throw PythonError.type("no positional arguments expected") }
          for (name, value) in arguments.keywords {
            arguments.interpreter.setOwn(name, of: try arguments.instance(), to: value)
          }
          return .none
        },
        BuiltinFunction("__repr__", "self, /") { arguments in
          let instance = try arguments.instance()
          let name = instance.type.fullName == "types.SimpleNamespace" ? "namespace" : instance.type.name
          return .string(try text(instance, name, arguments.interpreter))
        },
        BuiltinFunction("__eq__", "self, other, /") { arguments in
          guard case .instance(let other) = arguments[1],
            other.type.linearization.contains(where: { $0.name == "types.SimpleNamespace" })
          else { return .other(NotImplementedObject.shared) }
          let interpreter = arguments.interpreter
          let dicts = try [arguments.instance(), other].map {
            Object.dict(try interpreter.dictionary(of: $0))
          }
          return .bool(try interpreter.isEqual(dicts[0], dicts[1]))
        },
      ].members + [("__hash__", Object.none)])
  }

  private static func text(
    _ instance: InstanceObject, _ name: String, _ interpreter: Interpreter
  ) throws -> String {
    guard interpreter.reprInProgress.insert(ObjectIdentifier(instance)).inserted else {
      return "\(name)(...)"
    }
    defer { interpreter.reprInProgress.remove(ObjectIdentifier(instance)) }
    let parts = try instance.attributes.map { "\($0.name)=\(try interpreter.repr($0.value))" }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }
}

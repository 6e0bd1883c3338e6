import PythonRuntime

/// A module that is made once, when it is first asked for, by an import or as a member of another module.
final class LazyModule {
  private let make: (Interpreter) -> ModuleObject
  private var made: ModuleObject?

  init(_ make: @escaping (Interpreter) -> ModuleObject) { self.make = make }

  /// The module, the same one each time.
  func module(_ interpreter: Interpreter) -> ModuleObject {
    if let made { return made }
    let module = make(interpreter)
    made = module
    return module
  }

  /// The module as what `import` finds.
  var source: ModuleSource { ModuleSource { self.module($0) } }
}

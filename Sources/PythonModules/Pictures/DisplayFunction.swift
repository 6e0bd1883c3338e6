import PythonRuntime

extension Pictures {
  /// IPython's `display`: shows objects as a prompt would, those with a picture as their picture.
  private var displayFunction: BuiltinFunction {
    BuiltinFunction(
      "display", "*objs, **kwargs",
      """
      Show objects as a prompt would, graphs as drawings.
      >>> a = Value(2.0); display(a.data, a.grad)
      2.0
      0
      """
    ) {
      [self] arguments in
      for object in arguments.positional {
        if let picture = object.picture {
          output(picture)
        } else {
          arguments.interpreter.output(try arguments.interpreter.repr(object) + "\n")
        }
      }
      return .none
    }
  }

  /// Makes `display` known, as a notebook has it, and to be imported from IPython.
  public func installDisplay(in interpreter: Interpreter) {
    let display = displayFunction
    interpreter.defineBuiltin(display.name, .builtin(display))
    for name in ["IPython", "IPython.display"] {
      interpreter.modules[name] = ModuleSource { _ in
        ModuleObject(name, members: [("display", .builtin(display))])
      }
    }
  }
}

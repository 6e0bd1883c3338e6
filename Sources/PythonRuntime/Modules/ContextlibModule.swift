/// The module `contextlib`: what stands after `with`.
enum ContextlibModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "contextlib", [Object.type(suppress), .type(nullContext)].members,
      others: """
        AbstractAsyncContextManager AbstractContextManager AsyncExitStack ContextDecorator ExitStack aclosing
        asynccontextmanager chdir closing contextmanager redirect_stderr redirect_stdout
        """,
      hints: [
        "contextmanager": "a class with __enter__ and __exit__ does the same",
        "redirect_stdout": "a function that returns the text serves",
      ])
  }

  private static var suppress: ClassObject {
    let exceptions: Name = "_exceptions"
    return ClassObject(
      library: "suppress", of: "contextlib",
      """
      Swallows exceptions of some classes in a block.
      >>> with contextlib.suppress(ZeroDivisionError): 1 / 0
      """,
      [
        .libraryFunction("suppress.__init__", "self, *exceptions") {
          $0.interpreter.setOwn(exceptions, of: try $0.instance(), to: .tuple($0.rest(1)))
          return .none
        },
        .libraryFunction("suppress.__enter__", "self") { _ in .none },
        .libraryFunction("suppress.__exit__", "self, exctype, excinst, exctb") { arguments in
          guard case .type(let type) = arguments[1] else { return .none }
          let wanted = try arguments.instance().own(exceptions) ?? .tuple([])
          return .bool(try Builtins.matches(type, wanted, "issubclass", arguments.interpreter))
        },
      ].members)
  }

  private static var nullContext: ClassObject {
    let result: Name = "enter_result"
    return ClassObject(
      library: "nullcontext", of: "contextlib",
      """
      Does nothing; gives what it was made with.
      >>> with contextlib.nullcontext(3) as x: print(x)
      3
      """,
      [
        .libraryFunction("nullcontext.__init__", "self, enter_result=None") {
          $0.interpreter.setOwn(result, of: try $0.instance(), to: $0[1])
          return .none
        },
        .libraryFunction("nullcontext.__enter__", "self") { try $0.instance().own(result) ?? .none },
        .libraryFunction("nullcontext.__exit__", "self, *excinfo") { _ in .none },
      ].members)
  }
}

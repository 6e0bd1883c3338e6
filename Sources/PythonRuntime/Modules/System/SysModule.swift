/// The module `sys`: what a program can know about what runs it.
enum SysModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "sys", constants + facts + [("argv", .list(interpreter.argumentList))] + functions.members,
      others: others,
      hints: [
        "stdin": "write the value into the program: x = 3.0",
        "modules": "the names after import are the modules",
        "getsizeof": "len(x) tells how many items a container holds",
        "exc_info": "except Exception as error: has the exception in error",
      ])
  }

  private static var constants: [(String, Object)] {
    [
      ("version", .string("3.11.0 (micrograd)")), ("maxsize", .int(.max)), ("maxunicode", .int(0x10FFFF)),
      ("byteorder", .string("little")), ("platform", .string(platform)), ("path", .list([])),
      ("stdout", .other(StandardStream("<stdout>"))), ("stderr", .other(StandardStream("<stderr>"))),
    ]
  }

  private static var platform: String {
    #if os(macOS)
      "darwin"
    #else
      "linux"
    #endif
  }

  private static var facts: [(String, Object)] {
    [
      (
        "version_info",
        record(
          "version_info",
          [
            ("major", .int(3)), ("minor", .int(11)), ("micro", .int(0)), ("releaselevel", .string("final")),
            ("serial", .int(0)),
          ])
      ),
      (
        "float_info",
        record(
          "float_info",
          [
            ("max", .float(.greatestFiniteMagnitude)), ("max_exp", .int(1024)), ("max_10_exp", .int(308)),
            ("min", .float(.leastNormalMagnitude)), ("min_exp", .int(-1021)), ("min_10_exp", .int(-307)),
            ("dig", .int(15)), ("mant_dig", .int(53)), ("epsilon", .float(.ulpOfOne)), ("radix", .int(2)),
            ("rounds", .int(1)),
          ])
      ),
    ]
  }

  /// A tuple whose items have names, shown with the module as the ones of CPython are that are made in C.
  private static func record(_ name: String, _ fields: [(name: String, value: Object)]) -> Object {
    let names = fields.map(\.name)
    let text = BuiltinFunction("__repr__", "self, /") { arguments in
      let items = try arguments.interpreter.items(of: arguments[0])
      return .string(try NamedTuple.text(names, items, "sys.\(name)", arguments.interpreter))
    }
    let type = NamedTuple.makeClass(name, names, module: "sys", more: [("__repr__", .builtin(text))])
    return NamedTuple.instance(of: type, fields.map(\.value))
  }

  private static let functions: [BuiltinFunction] = [
    BuiltinFunction("exit", "status=None, /", "End the program.\n>>> sys.exit(0)") { arguments in
      throw PythonError(.systemExit, arguments: arguments.positional)
    },
    BuiltinFunction(
      "getrecursionlimit", "",
      """
      Return how many calls may be open.
      >>> sys.getrecursionlimit()
      1000
      """
    ) { _ in
      .int(Interpreter.recursionLimit)
    },
    BuiltinFunction(
      "setrecursionlimit", "limit, /",
      """
      Accept a limit; the one of this language stays.
      >>> sys.setrecursionlimit(1000)
      """
    ) {
      arguments in
      if try arguments.integer(0) < 1 {
        throw PythonError.value("recursion limit must be greater or equal than 1")
      }
      return .none
    },
    BuiltinFunction(
      "getdefaultencoding", "",
      """
      Return the encoding of texts.
      >>> sys.getdefaultencoding()
      'utf-8'
      """
    ) { _ in .string("utf-8") },
    BuiltinFunction("intern", "string, /", "Return the text.\n>>> sys.intern('a')\n'a'") {
      .string(try $0.text(0, "intern() argument"))
    },
  ]

  private static let others = """
    abiflags addaudithook api_version audit base_exec_prefix base_prefix breakpointhook builtin_module_names
    call_tracing copyright displayhook dont_write_bytecode exc_info excepthook exception exec_prefix
    executable flags float_repr_style get_asyncgen_hooks get_coroutine_origin_tracking_depth
    get_int_max_str_digits getallocatedblocks getdlopenflags getfilesystemencodeerrors getfilesystemencoding
    getprofile getrefcount getsizeof getswitchinterval gettrace hash_info hexversion implementation int_info
    is_finalizing meta_path modules orig_argv path_hooks path_importer_cache platlibdir prefix pycache_prefix
    set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile
    setswitchinterval settrace stdin stdlib_module_names thread_info unraisablehook warnoptions
    """
}

extension Interpreter {
  /// What `sys.argv` lists: the program as it was named, and its arguments.
  public var arguments: [String] {
    get {
      argumentList.items.compactMap { if case .string(let text) = $0 { text.value } else { nil } }
    }
    set {
      touch(argumentList)
      argumentList.items = ContiguousArray(newValue.map { .string($0) })
    }
  }
}

/// The modules of Python's library that a program can import, and what makes each when it first does.
///
/// A new module is a file, or a folder, beside this one, and a line here.
enum LibraryModules {
  static var all: [(name: String, make: (Interpreter) -> ModuleObject)] {
    [
      ("__future__", FutureModule.make),
      ("abc", AbcModule.make),
      ("collections", CollectionsModule.make),
      ("collections.abc", CollectionsAbcModule.make),
      ("contextlib", ContextlibModule.make),
      ("copy", CopyModule.make),
      ("dataclasses", DataclassesModule.make),
      ("enum", EnumModule.make),
      ("functools", FunctoolsModule.make),
      ("itertools", ItertoolsModule.make),
      ("json", JSONModule.make),
      ("math", { _ in MathModule.make() }),
      ("operator", OperatorModule.make),
      ("random", { _ in RandomModule.make() }),
      ("statistics", StatisticsModule.make),
      ("string", StringModule.make),
      ("sys", SysModule.make),
      ("time", TimeModule.make),
      ("types", TypesModule.make),
      ("typing", TypingModule.make),
      ("warnings", WarningsModule.make),
    ]
  }
}

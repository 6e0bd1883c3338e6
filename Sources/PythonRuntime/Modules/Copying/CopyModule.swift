/// The module `copy`.
enum CopyModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let error = ClassObject(
      library: "Error", of: "copy", base: .exception(.exception),
      """
      What can't be copied raises it.
      >>> copy.Error
      <class 'copy.Error'>
      """, [])
    return ModuleObject(
      "copy",
      [
        Object.libraryFunction(
          "copy", "x",
          """
          Return a copy that holds the same objects.
          >>> a = [[1]]; b = copy.copy(a); b[0] is a[0]
          True
          """
        ) {
          try Copying.shallow($0[0], $0.interpreter)
        },
        .libraryFunction(
          "deepcopy", "x, memo=None",
          """
          Return a copy that holds copies, all the way down.
          >>> a = [[1]]; b = copy.deepcopy(a); b[0] is a[0]
          False
          """
        ) {
          arguments in
          let memo = arguments.given(1) ?? .dict(DictObject())
          return try Copying(memo: memo, interpreter: arguments.interpreter).deep(arguments[0])
        },
        .type(error),
      ].members + [("error", .type(error))], others: "")
  }
}

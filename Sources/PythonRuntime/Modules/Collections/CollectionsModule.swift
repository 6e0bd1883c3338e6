/// The module `collections`: containers for special ends, each in a file of its own.
enum CollectionsModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "collections",
      [TypeObject.deque, DefaultDict.makeType(), OrderedDict.makeType(), CounterClass.makeType()].members
        + [NamedTuple.function].members,
      others: "ChainMap UserDict UserList UserString",
      hints: [
        "ChainMap": "{**defaults, **own} joins dictionaries", "UserDict": "class Own(dict)",
        "UserList": "class Own(list)", "UserString": "class Own(str)",
      ])
  }
}

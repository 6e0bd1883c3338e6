/// The module `collections.abc`: names for annotations, as those of `typing`.
enum CollectionsAbcModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject("collections.abc", members: names.map { ($0, .other(AbstractCollection($0))) })
  }

  private static let names = [
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "ByteString", "Callable", "Collection",
    "Container", "Coroutine", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set",
    "Sized",
    "ValuesView",
  ]
}

/// `collections.abc.Iterable` and its like, of which only annotations make use here.
private final class AbstractCollection: TypeForm {
  override init(_ name: String, _ arguments: [Object] = []) {
    super.init("collections.abc.\(name)", arguments)
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    arguments.isEmpty ? "<class '\(name)'>" : try super.repr(interpreter)
  }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    .other(
      AbstractCollection(String(name.dropFirst("collections.abc.".count)), GenericAlias.parts(of: index)))
  }

  override func base() throws -> TypeObject {
    throw PythonError.type("a class that derives from \(name) is not in this subset")
  }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    throw PythonError.type("\(function)() with \(name) is not in this subset")
  }
}

extension Object {
  /// The items of a list, a tuple or another container of the language, in order; nil for any other object. Looking runs nothing of a
  /// program.
  public var storedItems: ContiguousArray<Object>? {
    switch self {
    case .list(let list): list.items
    case .tuple(let tuple): tuple.items
    case .set(let set): ContiguousArray(set.items.map(\.object))
    default: nil
    }
  }
}

import PythonRuntime

/// The items of a list as they were seen once, to know at one look whether the list still has the same ones.
///
/// It holds these items until it is replaced; a cycle of objects through items that a list no longer has is freed after that.
struct ItemsSeen {
  private let items: ContiguousArray<Object>
  /// Where they lie: compared, never read through.
  private let address: UnsafePointer<Object>?

  init(of list: ListObject) {
    items = list.items
    address = items.withUnsafeBufferPointer { $0.baseAddress }
  }

  /// Whether the list was not changed since: while its items are held here, a change would give it others, which lie elsewhere.
  @inline(__always)
  func areStill(in list: ListObject) -> Bool {
    address == list.items.withUnsafeBufferPointer { $0.baseAddress }
  }
}

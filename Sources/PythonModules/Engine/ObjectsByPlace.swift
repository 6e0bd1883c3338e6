/// The object of each value that has one, by the value's place on the tape.
///
/// Nearly all values of a network have none, so the places lie in pages, of which only those are made that an object lies in.
/// Objects are not counted here: one ends when the program drops it.
struct ObjectsByPlace {
  private typealias Page = ContiguousArray<Unmanaged<ValueObject>?>

  /// A page that has held no object since the last compaction is empty.
  private var pages: ContiguousArray<Page> = []

  private static var pageSize: Int { 64 }

  /// The object of the value at a place.
  subscript(place: Int) -> ValueObject? {
    get {
      let page = place / Self.pageSize
      guard page < pages.count, !pages[page].isEmpty else { return nil }
      return pages[page][place % Self.pageSize]?.takeUnretainedValue()
    }
    set {
      makePage(place / Self.pageSize)
      pages[place / Self.pageSize][place % Self.pageSize] = newValue.map { .passUnretained($0) }
    }
  }

  private mutating func makePage(_ page: Int) {
    while pages.count <= page { pages.append([]) }
    if pages[page].isEmpty { pages[page] = Page(repeating: nil, count: Self.pageSize) }
  }

  /// Forgets the object of a value that has one: the object itself may be ending.
  mutating func forget(_ place: Int) {
    pages[place / Self.pageSize][place % Self.pageSize] = nil
  }

  /// The places that have an object, in order. O(places in pages).
  var places: [Int] {
    var places: [Int] = []
    for (number, page) in pages.enumerated() {
      for (offset, object) in page.enumerated() where object != nil {
        places.append(number * Self.pageSize + offset)
      }
    }
    return places
  }
}

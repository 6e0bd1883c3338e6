/// The object of each value that has one, by the value's place on the tape.
///
/// Nearly all values of a network have none, so the places lie in pages, of which only those are made that an object lies in.
/// Objects are not counted here: one ends when the program drops it.
final class ObjectsByPlace {
  private typealias Page = UnsafeMutablePointer<Unmanaged<ValueObject>?>

  /// A page that has held no object yet is nil.
  private var pages: UnsafeMutableBufferPointer<Page?>

  private static var pageSize: Int { 64 }

  init() { pages = .allocate(capacity: 0) }

  deinit {
    for page in pages { page?.deallocate() }
    pages.deallocate()
  }

  /// The object of the value at a place.
  subscript(place: Int) -> ValueObject? {
    guard place / Self.pageSize < pages.count, let page = pages[place / Self.pageSize] else { return nil }
    return page[place % Self.pageSize]?.takeUnretainedValue()
  }

  /// Enters the object of a value.
  func enter(_ object: ValueObject, at place: Int) {
    page(place / Self.pageSize)[place % Self.pageSize] = .passUnretained(object)
  }

  private func page(_ number: Int) -> Page {
    if number >= pages.count { makeRoom(for: number) }
    if let page = pages[number] { return page }
    let page = Page.allocate(capacity: Self.pageSize)
    page.initialize(repeating: nil, count: Self.pageSize)
    pages[number] = page
    return page
  }

  private func makeRoom(for number: Int) {
    let larger = UnsafeMutableBufferPointer<Page?>.allocate(capacity: max(2 * pages.count, number + 1))
    larger.initialize(repeating: nil)
    for (number, page) in pages.enumerated() { larger[number] = page }
    pages.deallocate()
    pages = larger
  }

  /// Forgets the object of a value that has one: the object itself may be ending.
  func forget(_ place: Int) {
    guard place / Self.pageSize < pages.count, let page = pages[place / Self.pageSize] else {
      preconditionFailure("the value has an object")
    }
    page[place % Self.pageSize] = nil
  }

  /// The places that have an object, in order. O(places in pages).
  var places: [Int] {
    var places: [Int] = []
    for (number, page) in pages.enumerated() {
      guard let page else { continue }
      for offset in 0..<Self.pageSize where page[offset] != nil {
        places.append(number * Self.pageSize + offset)
      }
    }
    return places
  }
}

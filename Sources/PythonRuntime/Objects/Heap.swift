#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An object that can hold others, and so be part of a cycle of references.
///
/// Objects are counted, and a cycle keeps its own count up. So those that could be in one are listed in the heap of the interpreter that
/// made them, which finds now and then those that only each other holds.
open class HeapObject {
  @exclusivity(unchecked) fileprivate final var heap: Unmanaged<Heap>?
  @exclusivity(unchecked) fileprivate final var place = 0

  init() {}

  /// Lists the object, so that it is freed when nothing but a cycle holds it. A subclass that calls it, once and when it is made,
  /// overrides `visit` and, where it changes, `clear`.
  @inline(__always)
  public final func joinHeap() {
    if let current = Heap.ofThisThread {
      heap = current
      place = current._withUnsafeGuaranteedRef { $0.add(self) }
    }
  }

  /// Lists what was left out when it was made.
  final func joinHeapLate() { if heap == nil { joinHeap() } }

  deinit {
    if let heap { heap._withUnsafeGuaranteedRef { $0.remove(at: place) } }
  }

  /// Gives each object that this one holds, as often as it holds it.
  func visit(_ visitor: Heap.Visitor) {}

  /// Lets go of what the object holds: nobody will look at it again.
  func clear() {}
}

/// The objects of one interpreter that could be part of cycles.
///
/// What a cycle alone holds is found as in CPython's `gc`: from the count of each object those references are taken off that come from
/// listed objects. What still has some is held from outside, and holds what can be reached from it; the rest is freed. References on the
/// stack count as outside, so that this can be done anywhere.
public final class Heap {
  /// The objects, in memory of our own: the list changes with each object made and freed.
  @exclusivity(unchecked) private var objects: UnsafeMutablePointer<Unmanaged<HeapObject>>
  @exclusivity(unchecked) private var capacity = 1024
  /// How many objects are listed.
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var countAfterCollection = 0
  /// Whether the interpreter is gone: the heap is then kept by its objects alone.
  private var isAbandoned = false

  /// How many objects must have come before it is worth looking: CPython's full collections are as rare for small programs.
  var worthwhile = 20_000

  init() { objects = .allocate(capacity: capacity) }

  deinit { objects.deallocate() }

  // MARK: The list

  @inline(__always)
  fileprivate func add(_ object: HeapObject) -> Int {
    if count == capacity { grow() }
    (objects + count).initialize(to: .passUnretained(object))
    count += 1
    return count - 1
  }

  @inline(never)
  private func grow() {
    let grown = UnsafeMutablePointer<Unmanaged<HeapObject>>.allocate(capacity: capacity * 2)
    grown.moveInitialize(from: objects, count: count)
    objects.deallocate()
    objects = grown
    capacity *= 2
  }

  @inline(__always)
  fileprivate func remove(at place: Int) {
    count -= 1
    if place < count {
      objects[place] = objects[count]
      objects[place]._withUnsafeGuaranteedRef { $0.place = place }
    }
    if count == 0, isAbandoned { Unmanaged.passUnretained(self).release() }
  }

  /// Keeps the heap until its last object is gone.
  func abandon() {
    guard count > 0 else { return }
    isAbandoned = true
    _ = Unmanaged.passRetained(self)
  }

  // MARK: Collection

  /// Frees what only cycles hold, when enough objects have come since the last time for it to pay. O(objects listed).
  func collectIfWorthwhile() {
    let fresh = count - countAfterCollection
    if fresh > max(worthwhile, countAfterCollection) { collect() }
  }

  /// Frees what only cycles hold. O(objects listed and their references).
  func collect() {
    var garbage = Visitor(self, UnsafeBufferPointer(start: objects, count: count)).unreachable()
    countAfterCollection = count - garbage.count
    for object in garbage { object._withUnsafeGuaranteedRef { $0.clear() } }
    while let object = garbage.popLast() { object.release() }
  }

  /// Sees each reference from a listed object.
  public final class Visitor {
    private let heap: UnsafeMutableRawPointer
    /// The list; it does not change while it is looked through.
    private let objects: UnsafeBufferPointer<Unmanaged<HeapObject>>
    /// How many references each object has from outside of the list; below 0 once it was reached.
    private let outside: UnsafeMutablePointer<Int>
    @exclusivity(unchecked) private var waiting: ContiguousArray<Int> = []
    @exclusivity(unchecked) private var isReaching = false

    fileprivate init(_ heap: Heap, _ objects: UnsafeBufferPointer<Unmanaged<HeapObject>>) {
      self.heap = Unmanaged.passUnretained(heap).toOpaque()
      self.objects = objects
      outside = .allocate(capacity: objects.count)
      for (place, object) in objects.enumerated() {
        (outside + place).initialize(to: Int(bitPattern: retainCount(object.toOpaque())))
      }
    }

    deinit { outside.deallocate() }

    private static let reached = -1

    /// What only listed objects hold, each with a reference of its own.
    fileprivate func unreachable() -> ContiguousArray<Unmanaged<HeapObject>> {
      for object in objects { object._withUnsafeGuaranteedRef { $0.visit(self) } }
      isReaching = true
      for place in objects.indices where outside[place] > 0 { reach(place) }
      while let place = waiting.popLast() { objects[place]._withUnsafeGuaranteedRef { $0.visit(self) } }
      var unreachable: ContiguousArray<Unmanaged<HeapObject>> = []
      for place in objects.indices where outside[place] != Visitor.reached {
        unreachable.append(objects[place].retain())
      }
      return unreachable
    }

    private func reach(_ place: Int) {
      guard outside[place] != Visitor.reached else { return }
      outside[place] = Visitor.reached
      waiting.append(place)
    }

    /// Sees what an object holds by a reference to its class.
    @inline(__always)
    public func callAsFunction(_ object: HeapObject) {
      guard object.heap?.toOpaque() == heap else { return }
      if isReaching { reach(object.place) } else { outside[object.place] -= 1 }
    }

    /// Sees what iterators hold that nobody else has: they are too many, and too short of life, to be listed themselves.
    func look(through iterators: ContiguousArray<IteratorObject>) {
      iterators.withUnsafeBytes { bytes in
        for place in iterators.indices {
          let offset = place * MemoryLayout<UnsafeMutableRawPointer>.stride
          // Read as a plain pointer: one more reference would spoil the count.
          let pointer = bytes.load(fromByteOffset: offset, as: UnsafeMutableRawPointer.self)
          Unmanaged<IteratorObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { iterator in
            if iterator.heap != nil {
              self(iterator)
            } else if retainCount(pointer) == 1 {
              iterator.visit(self)
            }
          }
        }
      }
    }

    /// Sees what an object holds in its place.
    @inline(__always)
    public func callAsFunction(_ object: borrowing Object) {
      switch object {
      case .undefined, .none, .bool, .int, .float, .string, .builtin: break
      case .list(let object): self(object)
      case .tuple(let object): self(object)
      case .dict(let object): self(object)
      case .set(let object): self(object)
      case .function(let object): self(object)
      case .cell(let object): self(object)
      case .type(let object): self(object)
      case .instance(let object): self(object)
      case .other(let object): self(object)
      }
    }
  }

  // MARK: The heap of a thread

  /// The heap in which the present thread lists what it makes; none where no program runs.
  @inline(__always)
  fileprivate static var ofThisThread: Unmanaged<Heap>? {
    pthread_getspecific(key).map { Unmanaged.fromOpaque($0) }
  }

  /// Runs `body`; what it makes is listed here.
  func whileCurrent<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = pthread_getspecific(Heap.key)
    pthread_setspecific(Heap.key, Unmanaged.passUnretained(self).toOpaque())
    defer { pthread_setspecific(Heap.key, outer) }
    return try body()
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let result = pthread_key_create(&key, nil)
    precondition(result == 0, "the process has no room for another thread-local key")
    return key
  }()
}

/// How many strong references an object has: a function of Swift's runtime, stable since Swift 5 (`swift/Runtime/HeapObject.h`).
@_silgen_name("swift_retainCount")
private func retainCount(_ object: UnsafeMutableRawPointer) -> UInt

extension Object {
  /// Whether it may hold other objects.
  var mayHoldOthers: Bool {
    switch self {
    case .undefined, .none, .bool, .int, .float, .string, .builtin: false
    case .list, .tuple, .dict, .set, .function, .cell, .type, .instance, .other: true
    }
  }
}

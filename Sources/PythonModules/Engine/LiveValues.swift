import Micrograd
import PythonRuntime

/// The values that a program can still reach, on the tape that holds its graph.
///
/// A program's `Value` is an object with a count of its own; the node behind it is a place on the tape. The objects alive are
/// the roots of the graph: what none of them needs is freed when the tape is compacted.
public final class LiveValues {
  /// The tape of the program.
  public let tape = Tape()
  @exclusivity(unchecked) private var objects = ObjectsByPlace()
  private var countAfterCompaction = 0
  /// How often values were given other places on the tape.
  private(set) var compactions = 0
  /// The class `Value`, as programs know it.
  public internal(set) var valueType: TypeObject = .object

  /// How many values a program may have at once: 20 million, or fewer where memory is short.
  ///
  /// A value takes 36 bytes, and more where a program holds it; while the tape grows or is compacted, three times as many are needed.
  public static let limit = min(20_000_000, MemoryLimit.bytes / 160)
  /// A copy of ``limit``: whether a static is there yet is asked at each use.
  private let mostValues = LiveValues.limit

  /// What a backward pass of this step began with: kept until the next step, so that its graph can be shown.
  public internal(set) var lastRoot: ValueObject?

  /// Begins a step: what it makes and changes can be asked for afterwards.
  public func beginStep() {
    lastRoot = nil
    tape.beginStep()
  }

  /// Makes an empty tape.
  public init() {}

  /// Fails before the graph outgrows its limit.
  ///
  /// - Parameter added: How many values are about to be made.
  /// - Throws: MemoryError when more than `limit` values would be there, those included that wait to be freed.
  func checkRoom(for added: Int = 0) throws {
    // The engine has no way on where the system refuses it memory, so that is asked for shortly before a large tape grows.
    if tape.count + added + 1024 > tape.capacity, tape.count + added > 1 << 17 {
      try MemoryLimit.check(needing: 72 * max(tape.capacity, added))
    }
    guard tape.count + added > mostValues, !tape.isSweeping else { return }
    throw PythonError(
      .memoryError, "more than \(LiveValues.limit) values are there that are not freed yet",
      hint: "build the loss anew in each step, from the parameters alone")
  }

  /// The object of a value; the same one as long as the program holds it.
  public func object(of value: Value) -> ValueObject {
    objects[value.index] ?? object(ofNew: value)
  }

  /// The object of a value that has none yet, as it was just made.
  func object(ofNew value: Value) -> ValueObject {
    let object = ValueObject(value, in: self)
    objects.enter(object, at: value.index)
    return object
  }

  /// The value as programs see it: its object, or the instance of a class of theirs whose part that is.
  func asObject(_ value: Value) -> Object {
    let object = object(of: value)
    return object.instance.map { .instance($0) } ?? .other(object)
  }

  /// The value as an item of a set.
  func key(of value: Value) -> DictKey {
    let object = object(of: value)
    return object.instance.map { DictKey($0) } ?? DictKey(object)
  }

  func forget(_ value: Value) { objects.forget(value.index) }

  /// How many values may gather beside those alive, some 5 MB: more than two training steps of the lecture's demo make. With fewer
  /// it compacts more often, with more the values lie too far from each other for the processor's caches: either takes a tenth of
  /// its time.
  private static let slack = 150_000

  /// Frees what no live object needs, when enough has gathered since the last time for it to pay.
  public func compactIfWorthwhile() {
    if tape.count > 2 * countAfterCompaction + LiveValues.slack { compact() }
  }

  /// The same before a backward pass, and sooner: a training has by then let go of the graph of the step before.
  func compactBeforePass() {
    if tape.count > countAfterCompaction + max(LiveValues.slack, countAfterCompaction / 2) { compact() }
  }

  /// Brings the values back to a checkpoint of the tape, once the program itself has come back.
  ///
  /// Frees what no object needs any more, and keeps what one does that was made since. O(nodes on the tape).
  public func restore(_ checkpoint: Tape.Checkpoint) {
    tape.restore(checkpoint)
    compact()
  }

  /// Frees what no live object needs. O(nodes on the tape), once for each layer of rules that hold objects of values.
  public func compact() {
    guard !tape.isSweeping else { return }
    var count: Int
    repeat {
      count = compactOnce()
      // A rule that went has let go of the values that it held.
    } while tape.hasCustomOperations && objects.places.count < count
  }

  /// Compacts, and returns how many values the program held before.
  private func compactOnce() -> Int {
    compactions += 1
    let held = objects.places
    let remapping = tape.compact(keeping: held.map { tape[$0] })
    if !remapping.isIdentity { move(held, by: remapping) }
    countAfterCompaction = tape.count
    return held.count
  }

  /// Gives the objects at some places the values that were theirs.
  private func move(_ held: [Int], by remapping: Remapping) {
    let before = objects
    objects = ObjectsByPlace()
    for place in held {
      guard let new = remapping[place] else {
        preconditionFailure("a compaction keeps the values that objects hold")
      }
      guard let object = before[place] else { continue }
      object.value = tape[new]
      objects.enter(object, at: new)
    }
  }
}

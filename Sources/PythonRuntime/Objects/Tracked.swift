import Synchronization

/// An object whose contents can change, and so can be saved and put back.
///
/// Every write to one passes `Interpreter.touch(_:)` first: the one door, which saves the old contents once for each
/// checkpoint.
///
/// Fields that programs reach all the time are `@exclusivity(unchecked)`, since the check costs as much as the access: objects stay with
/// the thread of their interpreter, and no field is read while it is being changed, as no program runs within an access.
open class Tracked: HeapObject {
  /// The cell in which the contents were last written to, or in which the object was made.
  @exclusivity(unchecked) final var epoch = Epoch.current

  /// Makes an object that belongs to the present cell.
  public override init() { super.init() }

  /// The contents as they are, to be given to `restore` later.
  open func snapshot() -> any Snapshot { EmptySnapshot() }

  /// How much old contents weigh, in things of some thirty bytes: what is kept for undo is bounded by it.
  open var weight: Int { 1 }
}

/// Old contents of one object, and how to put them back.
public protocol Snapshot {
  /// Puts the contents back.
  func restore()

  /// What the same objects hold now, to be put back after this was.
  func present() -> any Snapshot
}

struct EmptySnapshot: Snapshot {
  func restore() {}

  func present() -> any Snapshot { self }
}

/// Several old contents.
struct Snapshots: Snapshot {
  let parts: [any Snapshot]

  func restore() { for part in parts { part.restore() } }

  func present() -> any Snapshot { Snapshots(parts: parts.map { $0.present() }) }
}

/// Contents saved as one value of the object's content type.
struct SavedContents<Owner: Tracked, Contents>: Snapshot {
  let owner: Owner
  let path: ReferenceWritableKeyPath<Owner, Contents>
  let contents: Contents

  init(_ owner: Owner, _ path: ReferenceWritableKeyPath<Owner, Contents>) {
    self.owner = owner
    self.path = path
    contents = owner[keyPath: path]
  }

  func restore() { owner[keyPath: path] = contents }

  func present() -> any Snapshot { SavedContents(owner, path) }
}

/// The count of cells begun in this process.
///
/// One count serves all interpreters: when another one begins a cell meanwhile, an object is saved once more than needed, never
/// once too few.
enum Epoch {
  private static let count = Atomic<Int>(0)

  static var current: Int { count.load(ordering: .relaxed) }

  static func begin() { count.wrappingAdd(1, ordering: .relaxed) }
}

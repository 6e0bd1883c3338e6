import OrderedCollections
import Synchronization

/// A class that a program defines.
///
/// Its attributes can change while it runs. Who remembers what was found in the class remembers `version` with it: that number is
/// another one as soon as something else could be found.
///
/// It is sendable only since `TypeObject` is, whose own instances never change; this one stays with the thread of its interpreter.
public final class ClassObject: TypeObject, @unchecked Sendable {
  /// The name with those of the classes and functions around it.
  let qualifiedName: String
  /// The module in which it was defined: `__main__`, or a file that was imported.
  let moduleName: String
  /// The classes that it names as its bases; `object` where it names none.
  let bases: [TypeObject]
  private let order: [TypeObject]
  /// The builtin class that part of each instance belongs to; nil where `object` is the only one.
  let nativeBase: TypeObject?
  /// The attributes of the class itself. Write by `setMember` alone.
  private(set) var members: OrderedDictionary<Name, Object>
  /// Which slot of an instance holds which attribute.
  let layout = InstanceLayout()
  /// The attributes that instances may have, where `__slots__` names them; nil for any.
  let allowedAttributes: Set<Name>?
  /// The names in its own `__slots__`.
  let slotNames: [Name]
  /// Whether instances are laid out as those of no base are.
  let hasOwnLayout: Bool
  /// Whether instances can have any attribute.
  var hasDictionary: Bool { allowedAttributes == nil }
  /// What the class is as an object beyond what all classes are; nil for most.
  @exclusivity(unchecked) var behaviour: ClassBehaviour? {
    didSet { specials = [] }
  }
  /// Another number after each change of what can be found in the class.
  @exclusivity(unchecked) private(set) var version = ClassObject.newVersion()
  @exclusivity(unchecked) private var specials: ContiguousArray<Object> = []
  @exclusivity(unchecked) private var plainEquality = false
  @exclusivity(unchecked) private var initializer: FunctionObject?
  /// Those that derive from the class, and places of some that did and are gone.
  private(set) var subclasses: [Heir] = []

  /// A class that its base does not keep.
  struct Heir { weak var type: ClassObject? }

  /// Makes a class.
  ///
  /// - Precondition: `linearization` is that of `bases`, the class itself left out.
  init(
    _ name: String, qualifiedName: String, moduleName: String, base: TypeObject, bases: [TypeObject],
    linearization: [TypeObject], members: OrderedDictionary<Name, Object>, slotNames: [Name] = [],
    allowedAttributes: Set<Name>?
  ) {
    self.qualifiedName = qualifiedName
    self.moduleName = moduleName
    self.bases = bases
    self.members = members
    self.slotNames = slotNames
    self.allowedAttributes = allowedAttributes
    order = linearization
    let native = ClassObject.native(among: linearization)
    nativeBase = native
    let addsDictionary = allowedAttributes == nil && !base.isOfProgram
    hasOwnLayout =
      !slotNames.isEmpty || addsDictionary && (base === TypeObject.int || base === TypeObject.tuple)
    super.init(
      name, base: base, summary: ClassObject.summary(members), methods: [], constructor: nil,
      inheritance: native?.inheritance ?? .nothing, isOfProgram: true)
    for case let base as ClassObject in order { base.add(Heir(type: self)) }
    joinHeap()
  }

  /// Where the list would have to grow, those that are gone make room first.
  private func add(_ heir: Heir) {
    if subclasses.count == subclasses.capacity { subclasses.removeAll { $0.type == nil } }
    subclasses.append(heir)
  }

  /// The first builtin class that instances have a part of.
  private static func native(among types: [TypeObject]) -> TypeObject? {
    for type in types where !type.isOfProgram && type.inheritance != .nothing { return type }
    return nil
  }

  override func visit(_ visitor: Heap.Visitor) {
    for type in bases { visitor(type) }
    for type in order { visitor(type) }
    base.map { visitor($0) }
    nativeBase.map { visitor($0) }
    for member in members.values { visitor(member) }
    for method in specials { visitor(method) }
    behaviour?.visit(visitor)
  }

  override func clear() {
    members = [:]
    specials = []
    initializer = nil
    behaviour = nil
  }

  override var metaclass: TypeObject { behaviour?.metaclass ?? .type }

  private static func summary(_ members: OrderedDictionary<Name, Object>) -> String {
    if case .string(let text)? = members["__doc__"] { text.value } else { "A class of the program." }
  }

  /// The class itself, then its bases as Python orders them.
  public override var linearization: [TypeObject] { [self] + order }

  /// Whether this class is `other` or derives from it.
  public override func isSubclass(of other: TypeObject) -> Bool {
    self === other || order.contains { $0 === other }
  }

  // MARK: Attributes

  /// What the class or the nearest base that has it holds under a name.
  func find(_ name: Name) -> Object? {
    if let own = members[name] { return own }
    for type in order {
      if let program = type.asProgramClass {
        if let found = program.members[name] { return found }
      } else if let method = type.methods[name] {
        return .builtin(method)
      }
    }
    return nil
  }

  /// The special method that a class of the program defines for instances; nil where none does, or where a builtin class that comes
  /// before has one.
  @inline(__always)
  func special(_ method: SpecialMethod) -> Object? {
    if specials.isEmpty { resolveSpecials() }
    let found = specials[method.rawValue]
    return found.isUndefined ? nil : found
  }

  /// Whether it leaves equality and hashes as `object` has them.
  @inline(__always)
  var hasPlainEquality: Bool {
    if specials.isEmpty { resolveSpecials() }
    return plainEquality
  }

  /// The `__init__` that alone makes an instance what it is; nil where something else has a say.
  @inline(__always)
  var onlyInitializer: FunctionObject? {
    if specials.isEmpty { resolveSpecials() }
    return initializer
  }

  @inline(never)
  private func resolveSpecials() {
    specials = ContiguousArray(SpecialMethod.allCases.map { findOfProgram($0.name) ?? .undefined })
    initializer = nil
    if nativeBase == nil, behaviour == nil, special(.new) == nil,
      case .function(let function)? = special(.`init`)
    {
      initializer = function
    }
    plainEquality = special(.hash) == nil && special(.eq) == nil && behaviour == nil
  }

  private func findOfProgram(_ name: Name) -> Object? {
    if let own = members[name] { return own }
    for type in order {
      if let program = type.asProgramClass {
        if let found = program.members[name] { return found }
      } else if type !== TypeObject.object, type.ownMember(name) != nil {
        return nil
      }
    }
    return nil
  }

  /// Writes an attribute, or removes it where `value` is nil; `Interpreter.touch` comes first.
  func setMember(_ name: Name, to value: Object?) {
    let old = members[name]
    members[name] = value
    if old?.isPlainData != true || value?.isPlainData != true { forgetFound() }
  }

  /// The slot of an attribute that an instance is given.
  ///
  /// Where the class has the name too, an instance now hides it for the first time, so that it may not be taken from the class unseen.
  func slot(forNew name: Name) -> Int {
    if let slot = layout.slot(name) { return slot }
    if find(name) != nil { forgetFound() }
    return layout.makeSlot(name)
  }

  /// Makes `version` another number, here and in all classes that derive from this one.
  func forgetFound() {
    renew()
    for subclass in subclasses { subclass.type?.renew() }
  }

  private func renew() {
    version = ClassObject.newVersion()
    specials = []
  }

  private static let versions = Atomic<Int>(0)

  private static func newVersion() -> Int {
    versions.wrappingAdd(1, ordering: .relaxed).newValue
  }

  /// The classes that name this one as a base.
  var heirs: [ClassObject] {
    subclasses.compactMap(\.type).filter { heir in heir.bases.contains { $0 === self } }
  }

  // MARK: Undo

  /// The attributes as they are.
  public override func snapshot() -> any Snapshot { SavedMembers(owner: self, members: members) }

  private struct SavedMembers: Snapshot {
    let owner: ClassObject
    let members: OrderedDictionary<Name, Object>

    func restore() {
      owner.members = members
      owner.forgetFound()
    }

    func present() -> any Snapshot { owner.snapshot() }
  }

  deinit { if !members.isEmpty { DeepRelease.drop(exchange(&members, [:])) } }
}

extension TypeObject {
  /// The class as one of a program; nil for those of the language.
  ///
  /// The cast looks at nothing, since a cast by class is slow and this is asked at each call and each attribute: only the initializer
  /// of `ClassObject` makes a class of which `isOfProgram` is true.
  @inline(__always)
  var asProgramClass: ClassObject? { isOfProgram ? unsafeDowncast(self, to: ClassObject.self) : nil }

  /// The name with those of the classes and functions around it.
  var qualifiedText: String { asProgramClass?.qualifiedName ?? name }

  /// Whether the class itself names attributes in `__slots__`.
  var hasSlots: Bool { asProgramClass?.slotNames.isEmpty == false }

  /// The class whose instances are laid out as those of this one: itself, or the nearest base with a layout of its own.
  var layoutOwner: TypeObject {
    let isOwn = asProgramClass?.hasOwnLayout ?? hasNativeLayout
    return isOwn ? self : base?.layoutOwner ?? self
  }

  /// Exceptions are laid out as one another, but for those that keep more than their arguments.
  private var hasNativeLayout: Bool {
    guard let exception = ExceptionType(rawValue: name) else { return inheritance != .nothing }
    return [
      .baseException, .stopIteration, .systemExit, .importError, .osError, .syntaxError, .attributeError,
      .nameError,
    ].contains(exception)
  }
}

extension Object {
  /// Whether it is found as it is wherever it stands in a class: no function, nothing that is bound to instances.
  var isPlainData: Bool {
    switch self {
    case .none, .bool, .int, .float, .string, .list, .tuple, .dict, .set: true
    default: false
    }
  }
}

/// Which slot of an instance holds which attribute; one table for all instances of a class, to which names are only added.
final class InstanceLayout {
  private(set) var names: [Name] = []
  private var slots: [Name: Int] = [:]

  /// The slot of an attribute; nil when no instance has had it yet.
  func slot(_ name: Name) -> Int? { slots[name] }

  /// The slot of an attribute, made when there is none.
  func makeSlot(_ name: Name) -> Int {
    if let slot = slots[name] { return slot }
    slots[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

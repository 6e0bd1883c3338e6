/// An object as a key of a dictionary: its hash is known, so that hashing can't fail any more.
public struct DictKey: Equatable {
  /// The object.
  public let object: Object
  /// Its hash, as `hash(x)` gives it.
  public let hashValueOfObject: Int

  init(_ object: Object, hash: Int) {
    self.object = object
    hashValueOfObject = hash
  }

  /// Makes the key of a string.
  public init(_ text: String) {
    let string = StringObject(text)
    self.init(.string(string), hash: string.hash)
  }

  /// Makes the key of an object that equals itself alone.
  public init(_ object: OtherObject) {
    self.init(.other(object), hash: ObjectHash.of(ObjectIdentifier(object)))
  }

  /// Makes the key of an instance whose class has no equality of its own.
  public init(_ instance: InstanceObject) {
    self.init(.instance(instance), hash: ObjectHash.of(ObjectIdentifier(instance)))
  }

  /// Whether both are the same key: identical, or equal by value.
  public static func == (left: DictKey, right: DictKey) -> Bool {
    left.hashValueOfObject == right.hashValueOfObject && areSame(left.object, right.object)
  }

  /// Whether two objects with one hash are the same key. Goes as deep as hashing them has gone, which counts levels.
  static func areSame(_ left: Object, _ right: Object) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      return left === right || StringObject.equal(left.value, right.value)
    case (.tuple(let left), .tuple(let right)):
      return left === right || left.items.elementsEqual(right.items, by: areSame)
    case (.other(let left), .other(let right)):
      return left.isSameKey(as: .other(right)) || right.isSameKey(as: .other(left))
    case (.set(let left), .set(let right)): return left.hasSameItems(as: right)
    case (.other(let left), _): return left.isSameKey(as: right)
    case (_, .other(let right)): return right.isSameKey(as: left)
    case (.instance, _), (_, .instance):
      return left.isIdentical(to: right) || areSameNatives(left, right)
    default:
      if left.isIdentical(to: right) { return true }
      guard let left = Number(left), let right = Number(right) else { return false }
      return left == right
    }
  }

  /// Whether two objects are the same key by the builtin classes behind them; where a program has a say, they are not.
  private static func areSameNatives(_ left: Object, _ right: Object) -> Bool {
    let (leftPart, rightPart) = (left.native, right.native)
    if leftPart.isInstance || rightPart.isInstance || left.comparesByProgram || right.comparesByProgram {
      return false
    }
    return areSame(leftPart, rightPart)
  }
}

/// Hashes as CPython computes them, for numbers; strings are hashed anew in each process, as there.
enum ObjectHash {
  /// 2**61 - 1, the modulus of CPython's numeric hashes on 64-bit machines (`sys.hash_info.modulus`).
  private static let modulus = (1 << 61) - 1

  static func of(_ text: String) -> Int {
    var hasher = Hasher()
    text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      ?? text.utf8.forEach { hasher.combine($0) }
    return hasher.finalize()
  }

  /// The hash of an object that equals itself alone: its address, whose last bits are the same for all.
  static func of(_ identity: ObjectIdentifier) -> Int { Int(bitPattern: identity) >> 4 }

  static func of(_ value: Int) -> Int {
    signed(value.magnitude % UInt(modulus), value < 0)
  }

  static func of(_ value: BigInt) -> Int {
    signed((value.magnitude % BigInt(modulus)).lowWord, value.isNegative)
  }

  /// The hash with the sign of its number; -1 stands for an error in CPython, so that no number has it.
  private static func signed(_ sum: UInt, _ isNegative: Bool) -> Int {
    let signed = isNegative ? -Int(sum) : Int(sum)
    return signed == -1 ? -2 : signed
  }

  /// The algorithm of CPython's `_Py_HashDouble`: the significand, 28 bits at a time, modulo 2**61 - 1.
  static func of(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    if value == 0 { return 0 }
    var exponent = Int(value.exponent) + 1
    var significand = value.magnitude.significand / 2
    var sum: UInt = 0
    while significand != 0 {
      sum = ((sum << 28) & UInt(modulus)) | sum >> 33
      significand *= 268_435_456
      exponent -= 28
      let digit = UInt(significand)
      significand -= Double(digit)
      sum += digit
      if sum >= UInt(modulus) { sum -= UInt(modulus) }
    }
    let shift = UInt(exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61)
    sum = ((sum << shift) & UInt(modulus)) | sum >> (61 - shift)
    return signed(sum, value < 0)
  }

  /// The hash of a tuple from those of its items: CPython's variant of xxHash (`tuplehash`).
  static func combine(_ hashes: [Int]) -> Int {
    let start: UInt = 2_870_177_450_012_600_261
    var sum = start
    for hash in hashes {
      sum &+= UInt(bitPattern: hash) &* 14_029_467_366_897_019_727
      sum = sum << 31 | sum >> 33
      sum &*= 11_400_714_785_074_694_791
    }
    sum &+= UInt(hashes.count) ^ (start ^ 3_527_539)
    return sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
  }
}

extension Interpreter {
  /// Returns the object as a key.
  ///
  /// - Throws: TypeError when the object, or an item of a tuple, is not hashable.
  public func key(_ object: Object) throws -> DictKey { DictKey(object, hash: try hash(object)) }

  /// What `hash(x)` gives.
  public func hash(_ object: Object) throws -> Int {
    switch object {
    case .int(let value): return ObjectHash.of(value)
    case .bool(let value): return value ? 1 : 0
    case .float(let value): return ObjectHash.of(value)
    case .string(let string): return string.hash
    case .tuple(let tuple):
      return try nested("while hashing an object") {
        ObjectHash.combine(try tuple.items.map { try hash($0) })
      }
    case .instance(let instance):
      if instance.isEqualToItselfAlone { return ObjectHash.of(ObjectIdentifier(instance)) }
      return try hash(of: instance)
    case .set(let set) where set.isFrozen: return set.hashOfItems
    case .list, .dict, .set, .cell, .undefined: throw unhashable(object)
    case .other(let other):
      if let plain = other.plainNumber { return try hash(plain) }
      guard let hash = try other.hash(self) else { throw unhashable(object) }
      return hash
    case .none: return 0x1234_5678
    default: return object.identity.map(ObjectHash.of) ?? 0
    }
  }

  func unhashable(_ object: Object) -> PythonError {
    .type("unhashable type: '\(object.typeName)'")
  }
}

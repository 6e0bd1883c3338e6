/// A `str`: Unicode text, indexed by code point.
public final class StringObject {
  /// The text.
  @exclusivity(unchecked) public private(set) var value: String
  /// The code points when the text is not ASCII, made when first needed.
  private var cachedScalars: ContiguousArray<Unicode.Scalar>?
  /// The hash, computed when first needed.
  private var cachedHash: Int?
  /// Whether each code point is one byte.
  @exclusivity(unchecked) public private(set) var isASCII: Bool

  /// Makes a string. O(length).
  public init(_ value: String) {
    var native = value
    native.makeContiguousUTF8()
    self.value = native
    isASCII = native.utf8.withContiguousStorageIfAvailable(isAllASCII) ?? false
  }

  /// Makes the text longer in place, which takes no time by its own length.
  ///
  /// - Precondition: Nobody else holds the object.
  func append(_ other: StringObject) {
    value += other.value
    isASCII = isASCII && other.isASCII
    cachedScalars = nil
    cachedHash = nil
  }

  /// The number of code points, as `len(s)` gives it. O(1) for ASCII, else O(length) once.
  public var count: Int { isASCII ? value.utf8.count : scalars.count }

  /// The code points. O(length) once.
  public var scalars: ContiguousArray<Unicode.Scalar> {
    if let cachedScalars { return cachedScalars }
    let made = ContiguousArray(value.unicodeScalars)
    cachedScalars = made
    return made
  }

  /// What `hash(s)` gives. O(length) once.
  var hash: Int {
    if let cachedHash { return cachedHash }
    let made = ObjectHash.of(value)
    cachedHash = made
    return made
  }

  /// The code points of a range, as a new string. O(length of the range) for ASCII.
  ///
  /// - Precondition: `range` lies within `0...count`.
  public func substring(_ range: Range<Int>) -> String {
    if isASCII {
      let bytes = value.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
      return String(value[start..<end])
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}

extension StringObject {
  /// Whether both hold the same code points; Swift's `==` would take canonically equal texts for the same.
  static func equal(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }

  /// Whether `left` comes first by code points.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// Whether all bytes are ASCII, looked at eight at a time.
private func isAllASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let raw = UnsafeRawBufferPointer(bytes)
  let wholeWords = raw.count & ~7
  var seen: UInt64 = 0
  for offset in stride(from: 0, to: wholeWords, by: 8) {
    seen |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
  return seen & 0x8080_8080_8080_8080 == 0 && raw[wholeWords...].allSatisfy { $0 < 0x80 }
}

extension String {
  /// The text that many times over, copied in ever larger pieces: Swift's own way goes character by character.
  ///
  /// - Precondition: `times` is not negative, and the result's length fits an `Int`.
  func repeated(_ times: Int) -> String {
    var text = self
    let length = text.utf8.count
    if length == 0 || times == 0 { return "" }
    return text.withUTF8 { piece in
      String(unsafeUninitializedCapacity: length * times) { buffer in
        _ = buffer.initialize(from: piece)
        var filled = length
        while filled < length * times {
          let count = min(filled, length * times - filled)
          _ = buffer[filled...].initialize(fromContentsOf: buffer[..<count])
          filled += count
        }
        return filled
      }
    }
  }
}

extension Object {
  /// The text that this object is, or nil.
  var asText: String? {
    if case .string(let text) = self { text.value } else { nil }
  }
}

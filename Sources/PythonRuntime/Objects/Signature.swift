import Synchronization

/// The notation of a signature, which is read when it is first asked for; threads may share it.
final class LazySignature: Sendable {
  let text: String
  private let parsed = AtomicLazyReference<Parsed>()
  /// How many arguments may be given by position, the least in the lower half and the most in the upper one; negative until
  /// it is known. Each call of a builtin asks.
  private let counts = Atomic(-1)

  private final class Parsed: Sendable {
    let signature: Signature

    init(_ signature: Signature) { self.signature = signature }
  }

  init(_ text: String) { self.text = text }

  var signature: Signature { (parsed.load() ?? parsed.storeIfNil(Parsed(Signature(text)))).signature }

  /// Whether so many arguments are enough and not too many, all of them given by position.
  func accepts(_ count: Int) -> Bool {
    var known = counts.load(ordering: .relaxed)
    if known < 0 {
      known = LazySignature.counts(of: signature)
      counts.store(known, ordering: .relaxed)
    }
    return count >= known & 0xffff_ffff && count <= known >> 32
  }

  private static func counts(of signature: Signature) -> Int {
    let most = signature.takesRest ? Int(Int32.max) : signature.positional.count
    return most << 32 | signature.requiredCount
  }
}

/// What a builtin function takes, read from Python's own notation.
public struct Signature: Sendable {
  /// One parameter.
  public struct Parameter: Sendable {
    /// The name.
    public let name: Name
    /// Whether an argument must be given.
    public let isRequired: Bool
  }

  /// The notation, for help.
  public let text: String
  /// Parameters that may be given by position, in order.
  public private(set) var positional: [Parameter] = []
  /// How many of them may not be given by name.
  public private(set) var positionalOnlyCount = 0
  /// Whether any number of further positional arguments may follow.
  public private(set) var takesRest = false
  /// Parameters given by name only.
  public private(set) var keywordOnly: [Parameter] = []
  /// Whether any keyword is taken.
  public private(set) var takesKeywordRest = false

  /// How many positional arguments must be given.
  public var requiredCount: Int { positional.prefix { $0.isRequired }.count }

  /// Reads the notation: names with `=default`, `/`, `*`, `*rest`, `**rest`, between commas.
  ///
  /// - Precondition: No default holds a comma.
  public init(_ text: String) {
    self.text = text
    var isKeywordOnly = false
    for part in text.split(separator: ",") {
      let item = part.drop { $0 == " " }
      if item == "/" {
        positionalOnlyCount = positional.count
      } else if item.hasPrefix("**") {
        takesKeywordRest = true
      } else if item.hasPrefix("*") {
        takesRest = item != "*"
        isKeywordOnly = true
      } else {
        let name = item.prefix { $0 != "=" }
        let parameter = Parameter(name: Name(String(name)), isRequired: !item.contains("="))
        if isKeywordOnly { keywordOnly.append(parameter) } else { positional.append(parameter) }
      }
    }
  }
}

/// The kind of number that an array holds, in the order in which NumPy widens them: its dtype.
public enum ElementType: Int, Comparable, CaseIterable, Sendable {
  case bool, int64, float64

  /// The name, as `a.dtype.name` gives it.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int64: "int64"
    case .float64: "float64"
    }
  }

  /// What Python calls such a number in messages.
  var pythonName: String {
    switch self {
    case .bool: "bool"
    case .int64: "int"
    case .float64: "float"
    }
  }

  /// What NumPy calls the class of the dtype in messages.
  var className: String {
    switch self {
    case .bool: "BoolDType"
    case .int64: "Int64DType"
    case .float64: "Float64DType"
    }
  }

  /// How many bytes one number takes in NumPy.
  var itemSize: Int { self == .bool ? 1 : 8 }

  /// Whether `other` goes into an array of this kind without being asked for: not from a wider kind.
  public static func < (left: ElementType, right: ElementType) -> Bool { left.rawValue < right.rawValue }
}

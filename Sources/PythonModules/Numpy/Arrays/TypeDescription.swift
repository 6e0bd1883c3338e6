import PythonRuntime
import PythonSyntax

/// A program's `dtype`: what kind of number an array holds.
final class TypeDescription: OtherObject {
  let described: ElementType

  init(_ described: ElementType) {
    self.described = described
    super.init()
  }

  override var type: TypeObject { .typeDescription }

  override func repr(_ interpreter: Interpreter) throws -> String { "dtype('\(described.name)')" }

  override func str(_ interpreter: Interpreter) throws -> String { described.name }

  /// A dtype equals whatever names the same kind: `a.dtype == float`.
  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    (try? ElementType(other)) == described
  }

  override func isSameKey(as other: Object) -> Bool {
    if case .other(let other as TypeDescription) = other { other.described == described } else { false }
  }

  override func hash(_ interpreter: Interpreter) throws -> Int? { described.rawValue }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "name": .string(described.name)
    case "kind": .string(described == .bool ? "b" : described == .int64 ? "i" : "f")
    case "itemsize": .int(described.itemSize)
    case "type": .type(.scalar(described))
    default: nil
    }
  }

  override var attributeNames: [String] { ["itemsize", "kind", "name", "type"] }
}

extension ElementType {
  /// The kind that an object names as a `dtype`: a class, a text, or a dtype.
  ///
  /// - Throws: TypeError for kinds that are not carried, and for what names none.
  init(_ object: Object) throws {
    switch object {
    case .none: self = .float64
    case .other(let description as TypeDescription): self = description.described
    case .type(let type): self = try ElementType(type)
    case .string(let text): self = try ElementType(named: text.value)
    default: throw PythonError.type("Cannot interpret '\(object.typeName)' as a data type")
    }
  }

  private init(_ type: TypeObject) throws {
    if type === TypeObject.float {
      self = .float64
    } else if type === TypeObject.int {
      self = .int64
    } else if type === TypeObject.bool {
      self = .bool
    } else if let known = ElementType.allCases.first(where: { TypeObject.scalar($0) === type }) {
      self = known
    } else {
      throw PythonError.type(
        "an array of '\(type.name)' is not in this subset", hint: "arrays hold float, int or bool here")
    }
  }

  private init(named name: String) throws {
    switch name {
    case "float64", "float", "f8", "d", "double": self = .float64
    case "int64", "int", "i8", "l": self = .int64
    case "bool", "?": self = .bool
    default:
      if NumpyNames.ofTypes.contains(name) {
        throw PythonError.type(
          "dtype '\(name)' is not in this subset", hint: "arrays hold float64, int64 or bool here")
      }
      throw PythonError.type("data type '\(name)' not understood")
    }
  }
}

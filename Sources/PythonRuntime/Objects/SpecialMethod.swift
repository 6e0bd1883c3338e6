import PythonSyntax

/// The methods of a class by which Python's operators, functions and statements reach its instances.
///
/// One case for each name; the text of the case is the name between the double underscores.
enum SpecialMethod: Int, CaseIterable {
  case new, `init`, initSubclass, setName, repr, str, format, hash, dir, call
  case eq, ne, lt, le, gt, ge
  case bool, len, getitem, setitem, delitem, missing, contains, iter, next, reversed
  case getattr, setattr, delattr, get, set, delete, enter, exit
  case neg, pos, invert, abs, round, trunc, floor, ceil, int, float, index
  case add, sub, mul, truediv, floordiv, mod, pow, matmul, lshift, rshift, and, or, xor, divmod
  case radd, rsub, rmul, rtruediv, rfloordiv, rmod, rpow, rmatmul, rlshift, rrshift, rand, ror, rxor, rdivmod
  case iadd, isub, imul, itruediv, ifloordiv, imod, ipow, imatmul, ilshift, irshift, iand, ior, ixor

  /// The name as programs write it.
  var name: Name { SpecialMethod.names[rawValue] }

  private static let names = allCases.map { Name("__\($0.word)__") }

  private var word: String {
    switch self {
    case .initSubclass: "init_subclass"
    case .setName: "set_name"
    default: "\(self)"
    }
  }

  /// The method of `a + b` and its like.
  init(_ operation: BinaryOperator) {
    self =
      switch operation {
      case .add: .add
      case .subtract: .sub
      case .multiply: .mul
      case .divide: .truediv
      case .floorDivide: .floordiv
      case .modulo: .mod
      case .power: .pow
      case .matrixMultiply: .matmul
      case .leftShift: .lshift
      case .rightShift: .rshift
      case .bitAnd: .and
      case .bitOr: .or
      case .bitXor: .xor
      }
  }

  /// The method by which the right operand answers where the left one does not.
  var reflected: SpecialMethod { shifted(by: SpecialMethod.radd.rawValue - SpecialMethod.add.rawValue) }

  /// The method of `a += b` and its like.
  var inPlace: SpecialMethod { shifted(by: SpecialMethod.iadd.rawValue - SpecialMethod.add.rawValue) }

  /// `__radd__` of `__add__`, `__add__` of `__radd__`, and so on; nil for what is no operator of two operands.
  var turned: SpecialMethod? {
    let (plain, reflected) = (SpecialMethod.add.rawValue, SpecialMethod.radd.rawValue)
    switch rawValue {
    case plain..<reflected: return self.reflected
    case reflected..<SpecialMethod.iadd.rawValue: return shifted(by: plain - reflected)
    default: return nil
    }
  }

  private func shifted(by distance: Int) -> SpecialMethod {
    guard let method = SpecialMethod(rawValue: rawValue + distance) else {
      preconditionFailure("each operator has its three methods in the same order")
    }
    return method
  }

  /// The method of `-a` and its like; nil for `not`, which asks for the truth.
  init?(_ operation: UnaryOperator) {
    switch operation {
    case .negative: self = .neg
    case .positive: self = .pos
    case .invert: self = .invert
    case .not: return nil
    }
  }

  /// The method of `math.floor` and its like.
  init?(rounding rule: FloatingPointRoundingRule) {
    switch rule {
    case .down: self = .floor
    case .up: self = .ceil
    case .towardZero: self = .trunc
    default: return nil
    }
  }

  /// The method of a comparison; nil for those that no class has a say in.
  init?(_ operation: ComparisonOperator) {
    switch operation {
    case .equal: self = .eq
    case .notEqual: self = .ne
    case .less: self = .lt
    case .lessOrEqual: self = .le
    case .greater: self = .gt
    case .greaterOrEqual: self = .ge
    case .is, .isNot, .in, .notIn: return nil
    }
  }
}

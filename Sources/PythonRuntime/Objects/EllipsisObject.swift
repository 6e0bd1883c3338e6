/// `...`, the only object of its class.
final class EllipsisObject: OtherObject, @unchecked Sendable {
  static let shared = EllipsisObject()

  override var type: TypeObject { .ellipsis }

  override func repr(_ interpreter: Interpreter) throws -> String { "Ellipsis" }
}

/// `...`, the only object of its class; it holds nothing that could change, so that threads may share it.
final class EllipsisObject: OtherObject, @unchecked Sendable {
  static let shared = EllipsisObject()

  override var type: TypeObject { .ellipsis }

  override func repr(_ interpreter: Interpreter) throws -> String { "Ellipsis" }
}

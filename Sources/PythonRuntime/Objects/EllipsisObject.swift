/// `...`, the only object of its class; it holds nothing that could change, so that threads may share it.
public final class EllipsisObject: OtherObject, @unchecked Sendable {
  static let shared = EllipsisObject()

  /// `ellipsis`.
  public override var type: TypeObject { .ellipsis }

  /// `Ellipsis`.
  public override func repr(_ interpreter: Interpreter) throws -> String { "Ellipsis" }
}

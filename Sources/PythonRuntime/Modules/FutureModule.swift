/// The module `__future__`: what Python once was going to have; all of it is there, but that annotations are evaluated.
enum FutureModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject("__future__", features.map { ($0, .other(FutureFeature($0))) }, others: "all_feature_names")
  }

  private static let features = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]
}

/// What `from __future__ import division` binds.
private final class FutureFeature: OtherObject {
  private let name: String

  init(_ name: String) {
    self.name = name
    super.init()
  }

  override func repr(_ interpreter: Interpreter) throws -> String { "_Feature(\(name))" }
}

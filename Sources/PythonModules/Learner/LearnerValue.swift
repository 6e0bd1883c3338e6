import PythonRuntime

/// A value of a class that the learner has written, as the lecture writes one: anything with `data` and `_prev`.
///
/// Looking at it runs nothing of the program.
public struct LearnerValue: Hashable {
  /// The object of the program.
  public let instance: InstanceObject

  /// Reads an object; nil where it lacks one of the two, or where they are no number and no container.
  public init?(_ object: Object) {
    guard case .instance(let instance) = object, instance.own(.data)?.asNumber != nil,
      LearnerValue.previous(of: instance) != nil
    else { return nil }
    self.instance = instance
  }

  /// The number computed forward.
  public var data: Double { instance.own(.data)?.asNumber ?? .nan }

  /// The gradient; nil while the class has none, as at the lecture's first pictures.
  public var grad: Double? { instance.own(.grad)?.asNumber }

  /// The values it was made from, in the order in which the program keeps them.
  public var operands: [LearnerValue] {
    (LearnerValue.previous(of: instance) ?? []).compactMap(LearnerValue.init)
  }

  /// The sign of the operation; empty where the program gives none.
  public var operation: String { text(.operation) }

  /// The label; empty where the program gives none.
  public var label: String { text(.label) }

  private func text(_ name: Name) -> String {
    if case .string(let text)? = instance.own(name) { text.value } else { "" }
  }

  /// What `_prev` holds, where that is a container of the language.
  private static func previous(of instance: InstanceObject) -> ContiguousArray<Object>? {
    instance.own(.previous)?.storedItems
  }

  /// Whether both are the same object.
  public static func == (left: LearnerValue, right: LearnerValue) -> Bool { left.instance === right.instance }

  /// Feeds the identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(instance)) }
}

import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

/// What names meant at a moment, in words: to be compared with those of another one.
struct SessionState {
  /// What one name meant.
  enum Meaning: Equatable {
    case value(data: Double, grad: Double?)
    case text(String)

    static func == (one: Meaning, other: Meaning) -> Bool {
      switch (one, other) {
      case (.value(let data, let grad), .value(let otherData, let otherGrad)):
        data.bitPattern == otherData.bitPattern && grad?.bitPattern == otherGrad?.bitPattern
      case (.text(let text), .text(let otherText)): text == otherText
      default: false
      }
    }
  }

  fileprivate(set) var meanings: [(name: String, meaning: Meaning)] = []
  /// What the attributes of instances meant, by the ways to them from bound names.
  fileprivate(set) var attributes: [(name: String, owner: String, meaning: Meaning)] = []
  fileprivate(set) var random: RandomState

  /// More rows are not listed.
  private static let mostRows = 30
}

extension Notebook {
  /// What all names mean now. A program's own words for its objects run unheard, and leave nothing behind.
  ///
  /// - Throws: KeyboardInterrupt where the person stops them.
  func state() throws -> SessionState {
    let before = checkpoint()
    defer {
      restore(before)
      forget(before)
    }
    return try unheard {
      var state = SessionState(random: interpreter.random)
      for (name, object) in boundObjects where !name.hasPrefix("__") {
        state.meanings.append((name, try meaning(of: object, at: before)))
      }
      for (name, owner, object) in InstanceAttributes(below: boundObjects).found {
        state.attributes.append((name, owner, try meaning(of: object, at: before)))
      }
      state.meanings += ValueNames.parameters(ofNetworksAmong: boundObjects).all.map {
        ($0.name, .value($0.value))
      }
      return state
    }
  }

  /// What an object means; what its words for itself do is undone, so that the next ones find nothing of it.
  private func meaning(of object: Object, at moment: Checkpoint) throws -> SessionState.Meaning {
    if let value = object.asValue { return .value(value) }
    defer { restore(moment) }
    do {
      return .text(try interpreter.repr(object))
    } catch let error as PythonError where error.type != .keyboardInterrupt {
      return .text("its repr raises \(error.type.rawValue)")
    }
  }
}

extension SessionState.Meaning {
  fileprivate static func value(_ value: Value) -> Self {
    .value(data: value.data, grad: value.gradientStatus == .none ? nil : value.grad)
  }

  /// The meaning in a few words.
  fileprivate var text: String {
    switch self {
    case .value(let data, let grad): "data \(data) grad \(SessionState.Meaning.gradient(grad))"
    case .text(let text): text.shortened(to: 40)
    }
  }

  fileprivate static func gradient(_ grad: Double?) -> String { grad.map { "\($0)" } ?? "–" }
}

// MARK: - Comparing

extension SessionState {
  /// The names that mean something else, one line each.
  ///
  ///     a  data 2 → 5
  ///     b  grad – → 3
  ///     c  is new: data 4 grad –
  static func difference(from then: SessionState, to now: SessionState, _ mark: String) -> [Figure] {
    let old = Dictionary(then.meanings, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(now.meanings, uniquingKeysWith: { first, _ in first })
    var rows: [(name: String, change: String)] = []
    for (name, meaning) in now.meanings where old[name] != meaning {
      rows.append((name, old[name].map { change(from: $0, to: meaning) } ?? "is new: \(meaning.text)"))
    }
    for (name, meaning) in then.meanings where new[name] == nil {
      rows.append((name, "is gone: \(meaning.text)"))
    }
    rows += attributeChanges(from: then, to: now) { old[$0] != nil && new[$0] != nil }
    if !then.random.isSame(as: now.random) { rows.append(("random", "numbers were drawn or seeded")) }
    return rows.isEmpty ? [.text(StyledText("all is as at \(mark)"))] : figures(of: rows)
  }

  /// The changed attributes of what was bound at both moments; of what is new or gone the name is enough.
  private static func attributeChanges(
    from then: SessionState, to now: SessionState, _ isInBoth: (String) -> Bool
  ) -> [(name: String, change: String)] {
    let old = Dictionary(
      then.attributes.map { ($0.name, $0.meaning) }, uniquingKeysWith: { first, _ in first })
    let new = Set(now.attributes.map(\.name))
    let changed = now.attributes.filter { isInBoth($0.owner) && old[$0.name] != $0.meaning }.map { now in
      (now.name, old[now.name].map { change(from: $0, to: now.meaning) } ?? "is new: \(now.meaning.text)")
    }
    let gone = then.attributes.filter { isInBoth($0.owner) && !new.contains($0.name) }
    return changed + gone.map { ($0.name, "is gone: \($0.meaning.text)") }
  }

  private static func figures(of rows: [(name: String, change: String)]) -> [Figure] {
    let shown = rows.prefix(mostRows).map { [StyledText($0.name, .code), StyledText($0.change)] }
    let rest = StyledText("… and \(rows.count - mostRows) more", .dim)
    return [.table(WordTable(shown, "<<", gap: 2), hanging: 0)] + (rows.count > mostRows ? [.text(rest)] : [])
  }

  private static func change(from old: Meaning, to new: Meaning) -> String {
    guard case .value(let oldData, let oldGrad) = old, case .value(let data, let grad) = new else {
      return "\(old.text) → \(new.text)"
    }
    var parts: [String] = []
    if oldData.bitPattern != data.bitPattern {
      parts.append("data \(oldData) → \(data)")
    }
    if oldGrad?.bitPattern != grad?.bitPattern {
      parts.append("grad \(Meaning.gradient(oldGrad)) → \(Meaning.gradient(grad))")
    }
    return parts.joined(separator: "   ")
  }
}

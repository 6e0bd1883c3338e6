import PythonRuntime

/// The numbers behind an array and all its views. Write only after `Interpreter.touch`.
final class ArrayBuffer: Tracked {
  var elements: Elements

  init(_ elements: Elements) {
    self.elements = elements
    super.init()
  }

  override func snapshot() -> any Snapshot { SavedElements(buffer: self, elements: elements) }

  /// Eight bytes a number.
  override var weight: Int { elements.count / 4 + 1 }

  private struct SavedElements: Snapshot {
    let buffer: ArrayBuffer
    let elements: Elements

    func restore() { buffer.elements = elements }

    func present() -> any Snapshot { buffer.snapshot() }
  }
}

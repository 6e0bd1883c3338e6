import PythonRuntime

/// The numbers behind an array and all its views. Write only after `Interpreter.touch`.
final class ArrayBuffer: Tracked {
  var elements: Elements

  init(_ elements: Elements) {
    self.elements = elements
    super.init()
  }

  override func snapshot() -> any Snapshot { SavedElements(buffer: self, elements: elements) }

  private struct SavedElements: Snapshot {
    let buffer: ArrayBuffer
    let elements: Elements

    func restore() { buffer.elements = elements }
  }
}

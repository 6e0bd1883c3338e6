import PythonRuntime
import TerminalDrawing

/// `Figure`: one or several axes that are shown together.
final class FigureObject: OtherObject {
  /// One of the places into which a figure is divided, and what stands in it.
  struct Slot {
    let rows: Int
    let columns: Int
    /// The place, counted from 1 in reading order.
    let place: Int
    let axes: AxesObject
  }

  /// What tells whether a figure looks as before.
  struct Look: Equatable {
    let title: String
    let revisions: [Int]
  }

  /// What can change.
  struct Content {
    var slots: [Slot] = []
    /// The axes that `plt` draws in.
    var current: AxesObject?
    var title = ""
    /// Whether it stays open when its cell ends.
    var staysOpen = false
    /// What it showed last.
    var shown: Look?
  }

  /// The number by which `plt.figure(1)` finds it.
  let number: Int
  /// The size in pixels, which it is said to have.
  let size: (width: Int, height: Int)
  let files: PictureFiles
  private(set) var content = Content()

  init(number: Int, size: (width: Int, height: Int), files: PictureFiles) {
    self.number = number
    self.size = size
    self.files = files
    super.init()
  }

  override var type: TypeObject { .figure }

  /// Changes the figure, through the one door.
  func change(_ interpreter: Interpreter, _ body: (inout Content) throws -> Void) rethrows {
    interpreter.touch(self)
    try body(&content)
  }

  override func snapshot() -> any Snapshot { FigureSnapshot(figure: self, content: content) }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<Figure size \(size.width)x\(size.height) with \(content.slots.count) Axes>"
  }

  override func str(_ interpreter: Interpreter) throws -> String { "Figure(\(size.width)x\(size.height))" }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "number": .int(number)
    case "axes": .list(content.slots.map { .other($0.axes) })
    default: nil
    }
  }

  override var attributeNames: [String] { ["axes", "number"] }

  fileprivate func restore(_ content: Content) { self.content = content }
}

/// What a figure held before it was changed.
private struct FigureSnapshot: Snapshot {
  let figure: FigureObject
  let content: FigureObject.Content

  func restore() { figure.restore(content) }

  func present() -> any Snapshot { figure.snapshot() }
}

extension FigureObject {
  /// The axes at a place of a division, made when there are none yet; they are the current ones then.
  @discardableResult
  func axes(rows: Int, columns: Int, place: Int, _ interpreter: Interpreter) -> AxesObject {
    let found = content.slots.first { ($0.rows, $0.columns, $0.place) == (rows, columns, place) }
    let slot = found ?? Slot(rows: rows, columns: columns, place: place, axes: AxesObject())
    change(interpreter) { content in
      if found == nil { content.slots.append(slot) }
      content.current = slot.axes
    }
    return slot.axes
  }

  /// The axes that are drawn in, made when there are none.
  func currentAxes(_ interpreter: Interpreter) -> AxesObject {
    content.current ?? axes(rows: 1, columns: 1, place: 1, interpreter)
  }

  /// The plots in reading order, each with its numbers; the figure's title stands over the first one.
  ///
  /// Axes without anything to draw are left out, unless there are no others.
  var plots: [Plot] {
    let ordered = content.slots.sorted { $0.isBefore($1) }.map(\.axes.plot)
    let drawn = ordered.filter { !$0.isEmpty }
    var plots = (drawn.isEmpty ? Array(ordered.prefix(1)) : drawn).map(\.withNumbers)
    if !plots.isEmpty, !content.title.isEmpty {
      plots[0].title = plots[0].title.isEmpty ? content.title : "\(content.title) - \(plots[0].title)"
    }
    return plots
  }

  /// Whether it has no axes yet.
  var isBare: Bool { content.slots.isEmpty }

  /// What it shows now.
  var look: Look { Look(title: content.title, revisions: content.slots.map(\.axes.revision)) }

  /// Whether anything is drawn in it.
  var isDrawn: Bool { content.slots.contains { !$0.axes.plot.isEmpty } }
}

extension FigureObject.Slot {
  /// Whether the slot begins above another one, or beside it on the left.
  fileprivate func isBefore(_ other: FigureObject.Slot) -> Bool {
    let (own, their) = (corner, other.corner)
    return (own.top, own.left) < (their.top, their.left)
  }

  private var corner: (top: Double, left: Double) {
    let row = (place - 1) / columns
    let column = (place - 1) % columns
    return (Double(row) / Double(rows), Double(column) / Double(columns))
  }
}

import PythonRuntime
import TerminalDrawing

/// One call of a function that draws in axes, with its arguments.
struct PlotCall {
  /// The function's name, for messages.
  let name: String
  /// The axes that are drawn in.
  let axes: AxesObject
  private let arguments: Arguments
  /// How many arguments stand before those of the function: the axes of a method.
  private let first: Int

  init(_ name: String, _ axes: AxesObject, _ arguments: Arguments, first: Int) {
    self.name = name
    self.axes = axes
    self.arguments = arguments
    self.first = first
  }

  var interpreter: Interpreter { arguments.interpreter }

  /// The arguments by position, in order.
  var positional: [Object] { Array(arguments.positional.dropFirst(first)) }

  /// The argument at a place; nil when it was not given, or is `None`.
  func argument(_ place: Int) -> Object? {
    guard let value = arguments.optional(place + first), !value.isNone else { return nil }
    return value
  }

  /// The argument of one of some names that mean the same; nil when none was given, or is `None`.
  func option(_ names: String...) -> Object? {
    let found = arguments.keywords.first { names.contains($0.name.text) }?.value
    return found.flatMap { $0.isNone ? nil : $0 }
  }

  /// Whether no argument was given at all.
  var isBare: Bool { positional.isEmpty && arguments.keywords.isEmpty }

  /// Refuses what was given by name and would change what the picture says; what only changes its look is passed over.
  ///
  /// - Parameter known: The names that the function heeds.
  func heed(_ known: String...) throws {
    for (name, _) in arguments.keywords where !known.contains(name.text) && !Self.looks.contains(name.text) {
      throw PythonError.type("\(self.name)(\(name.text)=) is not in this subset")
    }
    try Colormaps.check(option("cmap"))
  }

  /// Changes the plot, through the one door.
  func change(_ body: (inout Plot) throws -> Void) rethrows { try axes.change(interpreter, body) }

  /// The text of an argument by name; empty when there is none.
  func text(_ names: String...) throws -> String {
    let found = arguments.keywords.first { names.contains($0.name.text) }?.value
    guard let found, !found.isNone else { return "" }
    return try interpreter.str(found)
  }

  /// The name for the legend; one that begins with `_` is none, as matplotlib has it.
  func label() throws -> String {
    let label = try text("label")
    return label.hasPrefix("_") ? "" : label
  }

  /// What a picture made of signs can't show, and what says nothing about the data.
  private static let looks: Set<String> = [
    "alpha", "antialiased", "aa", "animated", "aspect", "bbox", "bbox_to_anchor", "borderaxespad",
    "borderpad",
    "clip_on", "cmap", "color", "c", "dpi", "ec", "edgecolor", "edgecolors", "facecolor", "facecolors",
    "fancybox",
    "family", "fc", "fontdict", "fontfamily", "fontsize", "fontstyle", "fontweight", "frameon", "framealpha",
    "gid", "ha",
    "hatch", "horizontalalignment", "interpolation", "labelpad", "linewidth", "linewidths", "loc", "lw", "ma",
    "markeredgecolor", "markeredgewidth", "markerfacecolor", "markersize", "mec", "mew", "mfc", "ms", "ncol",
    "ncols",
    "numpoints", "pad", "picker", "prop", "rasterized", "rotation", "rwidth", "scatterpoints", "shadow",
    "size",
    "solid_capstyle", "solid_joinstyle", "style", "va", "verticalalignment", "weight", "zorder",
    "arrowprops",
  ]
}

import PythonRuntime

/// `plt.cm.Spectral` and its like: accepted, since a terminal shades with signs.
final class ColormapObject: OtherObject {
  private let name: String

  init(_ name: String) {
    self.name = name
    super.init()
  }

  override var type: TypeObject { .colormap }

  override func storedAttribute(_ name: Name) -> Object? { name.text == "name" ? .string(self.name) : nil }

  override var attributeNames: [String] { ["name"] }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    throw PythonError.type(
      "a colour of a colormap is not in this subset", hint: "pass it on: cmap=plt.cm.\(name)")
  }
}

extension TypeObject {
  static let colormap = TypeObject(
    "matplotlib.colors.Colormap", summary: "A name of colours; shades serve here.")
}

extension ModuleObject {
  /// `matplotlib.cm`.
  static var colormaps: ModuleObject {
    let names = colormapNames + colormapNames.map { $0 + "_r" }
    return ModuleObject("matplotlib.cm", members: names.map { ($0, .other(ColormapObject($0))) })
  }

  private static let colormapNames = [
    "viridis", "plasma", "inferno", "magma", "cividis", "Greys", "Purples", "Blues", "Greens", "Oranges",
    "Reds", "YlOrBr",
    "YlOrRd", "OrRd", "PuRd", "RdPu", "BuPu", "GnBu", "PuBu", "YlGnBu", "PuBuGn", "BuGn", "YlGn", "binary",
    "gray", "bone",
    "pink", "spring", "summer", "autumn", "winter", "cool", "hot", "copper", "PiYG", "PRGn", "BrBG", "PuOr",
    "RdGy", "RdBu",
    "RdYlBu", "RdYlGn", "Spectral", "coolwarm", "bwr", "seismic", "twilight", "hsv", "Pastel1", "Pastel2",
    "Paired",
    "Accent", "Dark2", "Set1", "Set2", "Set3", "tab10", "tab20", "jet", "turbo", "rainbow", "ocean",
    "terrain",
  ]
}

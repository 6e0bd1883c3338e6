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

/// The names of matplotlib's colormaps.
enum Colormaps {
  /// All of them; each is there the other way round as well.
  static let names: Set<String> = {
    let words = plain.split { $0 == " " || $0 == "\n" }.map(String.init)
    return Set(words + words.map { $0 + "_r" })
  }()

  /// Checks what was given as `cmap`.
  ///
  /// - Throws: ValueError for a name that matplotlib does not know.
  static func check(_ object: Object?) throws {
    guard case .string(let name)? = object, !names.contains(name.value) else { return }
    throw PythonError.value(
      "'\(name.value)' is not a valid value for cmap",
      hint: "a name such as viridis, jet or Spectral; shades serve here")
  }

  private static let plain = """
    Accent afmhot autumn berlin binary Blues bone BrBG brg BuGn BuPu bwr cividis CMRmap cool coolwarm
    copper cubehelix Dark2 flag gist_earth gist_gray gist_grey gist_heat gist_ncar gist_rainbow
    gist_stern gist_yarg gist_yerg GnBu gnuplot gnuplot2 gray Grays Greens grey Greys hot hsv inferno
    jet magma managua nipy_spectral ocean okabe_ito Oranges OrRd Paired Pastel1 Pastel2 pink PiYG plasma
    PRGn prism PuBu PuBuGn PuOr PuRd Purples rainbow RdBu RdGy RdPu RdYlBu RdYlGn Reds seismic Set1 Set2
    Set3 Spectral spring summer tab10 tab20 tab20b tab20c terrain turbo twilight twilight_shifted vanimo
    viridis winter Wistia YlGn YlGnBu YlOrBr YlOrRd
    """
}

extension ModuleObject {
  /// `matplotlib.cm`.
  static var colormaps: ModuleObject {
    ModuleObject("matplotlib.cm", members: Colormaps.names.map { ($0, .other(ColormapObject($0))) })
  }
}

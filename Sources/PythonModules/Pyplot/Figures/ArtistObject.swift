import PythonRuntime

/// What a drawing call gives back: something that can be named, and shows what was drawn.
final class ArtistObject: OtherObject {
  private let kind: TypeObject
  private let text: String?

  /// Makes an artist that is shown by its text, or else by the name of its class.
  init(_ kind: TypeObject, text: String? = nil) {
    self.kind = kind
    self.text = text
    super.init()
  }

  override var type: TypeObject { kind }

  override func repr(_ interpreter: Interpreter) throws -> String { try text ?? super.repr(interpreter) }
}

extension TypeObject {
  // The names as `repr` shows them.
  static let line2D = TypeObject("matplotlib.lines.Line2D", summary: "A curve of a plot.")
  static let pathCollection = TypeObject(
    "matplotlib.collections.PathCollection", summary: "Points of a plot.")
  static let contourSet = TypeObject("matplotlib.contour.QuadContourSet", summary: "Regions of a plot.")
  static let axesImage = TypeObject("matplotlib.image.AxesImage", summary: "A matrix as a picture.")
  static let barContainer = TypeObject("BarContainer", summary: "Bars of a plot.")
  static let legend = TypeObject("matplotlib.legend.Legend", summary: "The names of what a plot shows.")
  static let plotText = TypeObject("Text", summary: "Words of a plot.")
}

extension Object {
  static func artist(_ kind: TypeObject) -> Object { .other(ArtistObject(kind)) }

  /// Bars, which say how many they are.
  static func bars(_ count: Int) -> Object {
    .other(ArtistObject(.barContainer, text: "<BarContainer object of \(count) artists>"))
  }

  /// Whether the object is what a drawing call gave back, or a list or tuple of nothing else: a handle that tells a
  /// reader nothing.
  public var isPlotHandle: Bool {
    switch self {
    case .other(let object): object is ArtistObject
    case .list(let list): !list.items.isEmpty && list.items.allSatisfy(\.isArtist)
    case .tuple(let tuple): !tuple.items.isEmpty && tuple.items.allSatisfy(\.isArtist)
    default: false
    }
  }

  private var isArtist: Bool { if case .other(let object) = self { object is ArtistObject } else { false } }
}

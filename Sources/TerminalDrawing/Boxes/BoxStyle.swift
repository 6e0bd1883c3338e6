/// A way to write a value into a box: one rung of the ladder.
struct BoxStyle {
  var data: String
  var gradient: String
  var number: NumberStyle
  /// Whether long titles are cut to the width of the numbers.
  var cutsTitles: Bool

  /// What to say under a picture whose boxes abbreviate.
  func legend(_ shown: Graph.Numbers) -> String? {
    if data == "data " { return nil }
    return switch shown {
    case .both: "d = data, g = grad"
    case .data: "d = data"
    case .gradient: "g = grad"
    }
  }

  /// The rungs from the widest to the narrowest.
  static let ladder: [BoxStyle] = [false, true].flatMap { cutsTitles in
    [("data ", "grad "), ("d ", "g ")].flatMap { data, gradient in
      [NumberStyle.fixed, .general].map {
        BoxStyle(data: data, gradient: gradient, number: $0, cutsTitles: cutsTitles)
      }
    }
  }
}

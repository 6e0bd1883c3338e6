/// The colours of the roles.
///
/// Blue, orange, green, purple and vermilion are the members of the Okabe–Ito palette that hold a contrast of
/// about 3 to 1 on black and on white, since the background is not known.
enum Palette {
  /// The parameters of the sequence that turns a role on, or `nil` where it looks like plain text.
  static func code(of role: Role, at depth: ColorDepth) -> String? {
    switch depth {
    case .none: nil
    case .sixteen: sixteen(role)
    case .palette256: palette256(role)
    }
  }

  private static func sixteen(_ role: Role) -> String? {
    switch role {
    case .plain, .code, .printed, .frame, .constant: nil
    case .emphasis, .heading, .output, .changed: "1"
    case .dim: "2"
    case .prompt, .operation, .good: "32"
    case .input, .hint: "36"
    case .parameter, .word: "35"
    case .error: "31"
    case .series(let place): seriesSixteen(place)
    case .point(let place): "1;" + seriesSixteen(place)
    }
  }

  private static func palette256(_ role: Role) -> String? {
    switch role {
    case .plain, .code, .printed: nil
    case .emphasis, .heading, .output: "1"
    case .dim, .constant, .frame: "38;5;245"
    case .prompt, .operation, .good: "38;5;35"
    case .input, .hint: "38;5;32"
    case .parameter, .word: "38;5;172"
    case .changed: "1;38;5;169"
    case .error: "38;5;166"
    case .series(let place): series256(place)
    case .point(let place): "1;" + series256(place)
    }
  }

  private static func seriesSixteen(_ place: Int) -> String { ["36", "35", "32", "31", "31"][place % 5] }

  private static func series256(_ place: Int) -> String { "38;5;\([32, 172, 35, 169, 166][place % 5])" }
}

/// The two characters of which an indent is made.
protocol Blank: Equatable, ExpressibleByUnicodeScalarLiteral {}

extension Blank {
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == " " || self == "\t" }
}

extension Character: Blank {}
extension Unicode.Scalar: Blank {}

/// The code points of a text.
typealias Scalars = ContiguousArray<Unicode.Scalar>

/// A part of a text.
typealias ScalarSlice = Scalars.SubSequence

extension String {
  /// Makes a text of code points; nothing is joined into graphemes or normalized.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}

extension Object {
  /// Makes a string of code points.
  static func string(scalars: some Sequence<Unicode.Scalar>) -> Object { .string(String(scalars: scalars)) }
}

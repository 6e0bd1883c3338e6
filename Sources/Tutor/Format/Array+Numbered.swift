extension Array {
  /// The place of the element that people give this number, counted from 1; nil where there is none.
  func place(numbered number: Int) -> Int? {
    // Asked before anything is taken away: there is no number below the lowest.
    1 <= number && number <= count ? number - 1 : nil
  }
}

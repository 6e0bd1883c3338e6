import TerminalDrawing

/// How lengths of time and speeds are said.
enum Words {
  /// A time in its largest unit that says enough: `3 s`, `2 min`, `1 h 5 min`.
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "very long" }
    let whole = Int(exactly: max(0, seconds).rounded()) ?? 0
    if whole < 100 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A number of things a second to two digits: `2,900`.
  static func speed(_ perSecond: Double) -> String {
    guard perSecond.isFinite, perSecond < 1e12 else { return "very many" }
    if perSecond < 10 { return text((perSecond * 10).rounded() / 10) }
    var unit = 1.0
    while perSecond / unit >= 100 { unit *= 10 }
    return grouped(Int(exactly: (perSecond / unit).rounded() * unit) ?? 0)
  }
}

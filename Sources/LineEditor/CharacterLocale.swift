#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The part of the locale that says which bytes make a character.
enum CharacterLocale {
  /// Chooses UTF-8, whatever the environment says.
  ///
  /// Over ssh and in cron the locale is often C, where libedit would silently drop every typed é. Only LC_CTYPE
  /// is touched: numbers keep their dot.
  static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if codeset == "UTF-8" { return }
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil { return }
  }

  private static var codeset: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }
}

import Testing

@testable import TerminalDrawing

@Suite struct AppearanceTests {
  private func detect(
    _ environment: [String: String], isTerminal: Bool = true, window: Appearance.WindowSize? = nil,
    wishes: Appearance.Wishes = .init()
  ) -> Appearance {
    Appearance.detect(environment: environment, isTerminal: isTerminal, window: window, wishes: wishes)
  }

  @Test func widthComesFromTheFlagThenTheNarrowerOfVariableAndTerminal() {
    let window = Appearance.WindowSize(columns: 132, rows: 50)
    #expect(detect(["COLUMNS": "100"], window: window, wishes: .init(width: 60)).width == 60)
    #expect(detect(["COLUMNS": "100"], window: window).width == 100)
    #expect(detect(["COLUMNS": "100000", "LINES": "99"], window: window) == detect([:], window: window))
    #expect(detect(["COLUMNS": "100"], isTerminal: false, window: window).width == 100)
    #expect(detect(["COLUMNS": "0"], window: window).width == 132)
    #expect(detect(["COLUMNS": "-1"], window: window).width == 132)
    #expect(detect(["COLUMNS": "many"], window: window).height == 50)
    #expect(detect([:], window: .init(columns: 0, rows: 0)).width == 80)
    #expect(detect([:], isTerminal: false, window: window).width == 80)
  }

  @Test func sizesStayWithinTheirLimits() {
    #expect(detect(["COLUMNS": "3"]).width == 20)
    #expect(detect(["COLUMNS": "9223372036854775807"]).width == 400)
    #expect(Appearance(width: .min, height: .min).height == 1)
    #expect(Appearance(height: .max).height == 10_000)
    var appearance = Appearance()
    appearance.width = 1_000
    #expect(appearance.width == 400)
  }

  @Test(
    arguments: [
      (["LANG": "en_US.UTF-8"], Charset.unicode), (["LANG": "C.utf8"], .unicode), (["LANG": "C"], .ascii),
      ([:], .ascii),
      (["LC_ALL": "C", "LANG": "en_US.UTF-8"], .ascii), (["LC_ALL": "", "LANG": "de_DE.UTF-8"], .unicode),
      (["LC_CTYPE": "C.UTF-8", "LANG": "C"], .unicode), (["LC_ALL": "POSIX"], .ascii),
      (["LANG": "de_DE.UTF-8@euro"], .unicode), (["LANG": "en_US.UTF-8", "TERM": "dumb"], .ascii),
    ] as [([String: String], Charset)])
  func charsetIsThatOfTheLocale(environment: [String: String], charset: Charset) {
    #expect(detect(environment).charset == charset)
    #expect(detect(environment, wishes: .init(charset: .ascii)).charset == .ascii)
  }

  @Test(
    arguments: [
      (["TERM": "xterm"], true, ColorDepth.sixteen), (["TERM": "xterm-256color"], true, .palette256),
      (["TERM": "xterm", "COLORTERM": "truecolor"], true, .palette256), (["TERM": "xterm"], false, .none),
      (["TERM": "dumb"], true, .none), (["TERM": "vt100"], true, .none),
      ([:], true, .none), (["TERM": "xterm", "NO_COLOR": "1"], true, .none),
      (["TERM": "xterm", "NO_COLOR": ""], true, .sixteen), (["FORCE_COLOR": "1"], false, .sixteen),
      (["FORCE_COLOR": "0", "TERM": "xterm"], false, .none), (["CLICOLOR_FORCE": "1"], false, .sixteen),
      (["FORCE_COLOR": "1", "NO_COLOR": "1"], false, .none),
    ] as [([String: String], Bool, ColorDepth)])
  func colourIsThatOfTheTerminal(environment: [String: String], isTerminal: Bool, color: ColorDepth) {
    #expect(detect(environment, isTerminal: isTerminal).color == color)
    #expect(detect(environment, isTerminal: isTerminal, wishes: .init(color: .never)).color == .none)
    #expect(detect(environment, isTerminal: isTerminal, wishes: .init(color: .always)).color != .none)
  }

  @Test func plainIsAskedForOrTheTerminalIsDumb() {
    #expect(!detect(["TERM": "xterm"]).plain)
    #expect(detect(["TERM": "dumb"]).plain)
    #expect(!detect(["TERM": "dumb"], isTerminal: false).plain)
    #expect(detect(["ACCESSIBLE": "1"]).plain)
    #expect(detect(["MICROGRAD_PLAIN": "1"], isTerminal: false).plain)
    #expect(!detect(["MICROGRAD_PLAIN": "0"]).plain)
    #expect(detect([:], wishes: .init(plain: true)).plain)
  }

  @Test func theConsoleHasNoBraille() {
    #expect(detect(["TERM": "linux"]).dots == .block)
    #expect(detect(["TERM": "xterm"]).dots == .braille)
    #expect(detect(["TERM": "linux", "MICROGRAD_DOTS": "braille"]).dots == .braille)
    #expect(detect(["TERM": "xterm", "MICROGRAD_DOTS": "round"]).dots == .braille)
    let wished = Appearance.detect(
      environment: ["MICROGRAD_DOTS": "block"], isTerminal: true, wishes: .init(dots: .ascii))
    #expect(wished.dots == .ascii && wished.forPlots.charset == .ascii)
  }
}

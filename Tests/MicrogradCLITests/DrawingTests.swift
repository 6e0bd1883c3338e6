import TerminalTesting
import Testing

/// Pictures of programs, on pipes and at the prompt.
@Suite struct DrawingTests {
  private let program = """
    import matplotlib.pyplot as plt
    print('before', end='')
    plt.plot([1, 4, 9], label='squares')
    plt.show()
    print('after')
    """

  @Test func aPipeGetsThePictureAtEightyColumns() throws {
    let result = try Session.run(["-c", program])
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(2) == ["before", ""])
    #expect(lines.suffix(2) == ["after", ""])
    #expect(lines.contains { $0.contains("⣀") })
    #expect(lines.map(\.count).max() == 80)
    #expect(result.code == 0)
  }

  @Test func asciiAndWidthHold() throws {
    let ascii = try Session.run(["-c", program], environment: Session.c).output
    #expect(ascii.utf8.allSatisfy { $0 < 0x7f })
    #expect(ascii.contains("*"))
    let narrow = try Session.run(["--width", "30", "-c", program]).output
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 30 })
  }

  @Test func plainGivesSentences() throws {
    let output = try Session.run(["--plain", "-c", program]).output
    #expect(output.contains("squares: from 1 at x 0 to 9 at x 2. lowest 1 at x 0. highest 9 at x 2."))
    #expect(!output.contains("│"))
  }

  @Test func whatAProgramLeavesOpenIsDrawnAtItsEnd() throws {
    let output = try Session.run(["-c", "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nprint('end')"])
      .output
    #expect(output.hasPrefix("end\n\n"))
    #expect(output.contains("┌"))
  }

  @Test func aPictureIsWrittenIntoTheFolderOfTheProgram() throws {
    try Session.withFolder { folder in
      let save = "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.savefig('a.svg'); plt.close()"
      let terminal = try Session.shell("cd \(folder) && \"$MICROGRAD\" -c \"\(save)\" && head -c 4 a.svg")
      try terminal.wait(for: "<svg")
    }
  }

  @Test func atThePromptTheEchoComesBeforeThePicture() throws {
    let terminal = try Session.start()
    terminal.type("import matplotlib.pyplot as plt\r")
    try terminal.wait(for: "plt\n>>>")
    terminal.type("plt.plot([1, 4, 9]); plt.title('squares')\r")
    try terminal.wait(
      for: "'squares')\nText(0.5, 1.0, 'squares')\n\n    squares   first 1   last 9   lowest 1 at 0\n")
    #expect(terminal.screen.problems.isEmpty)
  }
}

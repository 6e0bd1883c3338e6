import TerminalTesting
import Testing

/// The command on pipes: it behaves as `python3` would.
@Suite struct CommandLineTests {
  @Test func aProgramOnThePipeRuns() throws {
    let result = try Session.run([], input: "x = 2\nx\nprint(x * 21)\n")
    #expect(result.output == "42\n")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func codeRuns() throws {
    #expect(try Session.run(["-c", "print(6 * 7)"]).output == "42\n")
  }

  @Test func filesRunInOrderInOneSession() throws {
    try Session.withFile("x = 40") { first in
      try Session.withFile("print(x + 2)") { second in
        let result = try Session.run(["run", first, second])
        #expect(result.output == "42\n")
      }
    }
  }

  @Test func anErrorStopsWithATraceback() throws {
    try Session.withFile("print('before')\ndef half(x):\n    return x / 0\nhalf(1)\nprint('after')\n") {
      file in
      let result = try Session.run(["run", file])
      #expect(result.output == "before\n")
      #expect(
        result.errors == """
          Traceback (most recent call last):
            File "\(file)", line 4, in <module>
              half(1)
              ^^^^^^^
            File "\(file)", line 3, in half
              return x / 0
                       ^
          ZeroDivisionError: division by zero

          """)
      #expect(result.code == 1)
    }
  }

  @Test func caretsAreAsWideAsThePlace() throws {
    let result = try Session.run(["-c", "print('日', 値段)"])
    #expect(result.errors.contains("    print('日', 値段)\n                ^^^^\n"))
  }

  @Test func exitCodesAreThePrograms() throws {
    #expect(try Session.run(["-c", "exit(7)"]).code == 7)
    #expect(try Session.run(["-c", "1/0"]).code == 1)
    #expect(try Session.run(["-c", "("]).code == 1)
  }

  @Test func whatExitIsGivenIsShown() throws {
    let result = try Session.run(["-c", "import sys; sys.exit('no data')"])
    #expect(result.output == "no data\n")
    #expect(result.code == 1)
    #expect(try Session.run(["-c", "import sys; sys.exit(False)"]).code == 0)
  }

  @Test func aProgramKnowsHowItWasNamed() throws {
    #expect(try Session.run(["-c", "import sys; print(sys.argv)"]).output == "['-c']\n")
  }

  @Test(arguments: [
    ["--nonsense"], ["run"], ["-c"], ["--width", "3"], ["--width", "abc"], ["--color", "pink"],
    ["frobnicate"],
    ["run", "/no/such/file.py"], ["run", "-i", "--json", "x.py"],
    ["check", "x.py"],
    ["progress", "--import", "/no/such"], ["progress", "--export", "/tmp/"],
  ])
  func aWrongCommandLineExitsWith2(_ arguments: [String]) throws {
    let result = try Session.run(arguments)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(!result.errors.isEmpty)
  }

  @Test(arguments: [
    (["help", "zork"], "there is no command zork"), (["help", "demp"], "Did you mean: micrograd demo?"),
    (["lern"], "Did you mean: micrograd learn?"), (["--plain", "chek"], "Did you mean: micrograd check?"),
    (["handout", "slpoe"], "no lesson 'slpoe', did you mean: slope?"),
    (["learn", "neurn"], "no lesson 'neurn', did you mean: neuron?"),
    (["check", "slop"], "slop"), (["--keys", "rum"], "'rum' is invalid"),
    (["progress", "--export", "/tmp/"], "/tmp/ is a folder"),
    (["check", Session.repository + "/Tests/rederive.py"], "notebooks are verified"),
  ])
  func whatWasMeantIsSaid(_ arguments: [String], _ words: String) throws {
    let result = try Session.run(arguments)
    #expect(result.code == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test func whatWasTypedWrongIsShownHarmlessly() throws {
    let result = try Session.run(["--\u{1B}[2J"])
    #expect(result.code == 2)
    #expect(result.errors.contains(#"\x1b[2J"#))
    #expect(!result.errors.contains("\u{1B}"))
  }

  /// Where the process may have little memory, what grows without end is a Python error and not the end of the process.
  @Test(arguments: [
    "x = Value(1.0)\nwhile True: x = x + 1", "x = []\nwhile True: x.append(1)",
    "x = 'ab'\nwhile True: x += x", "x = []\nwhile True: x.append('a' * 1000000)",
    "x = [[0] * 100000 for i in range(130)]\na = Value(1.0)\nwhile True: a = a + 1",
  ])
  func whatNeverEndsIsAMemoryErrorWhereMemoryIsShort(_ program: String) throws {
    let terminal = try PseudoTerminal(
      command: ["/bin/sh", "-c", "ulimit -v 400000; exec \"$0\" -c \"$1\"", Session.path, program],
      environment: Session.utf8)
    #expect(try terminal.waitForExit() == .exited(1))
    #expect(terminal.screen.text.contains("MemoryError"))
  }

  @Test func helpAndVersionAreOutput() throws {
    #expect(try Session.run(["--version"]).output == "0.1.0\n")
    let help = try Session.run(["--help"])
    #expect(help.code == 0)
    for word in ["-c", "--width", "--ascii", "--color", "--plain", "run", "learn", "check"] {
      #expect(help.output.contains(word))
    }
    let run = try Session.run(["run", "--help"]).output
    for word in ["--keep-going", "--code", "-i", ".ipynb .md", "python3"] { #expect(run.contains(word)) }
    #expect(try Session.run(["check", "--help"]).output.contains(".ipynb .md"))
  }

  /// What the program prints does not stand in the way of a picture that is written to a file.
  @Test func drawWritesNothingButThePicture() throws {
    try Session.withFile("print('noise')\na = Value(2.0)\nd = a * a\n") { file in
      let drawn = try Session.run(["draw", file, "d", "--style", "dot"])
      #expect(drawn.output.hasPrefix("digraph {"))
      #expect(!drawn.output.contains("noise") && drawn.errors == "noise\n")
      #expect(drawn.code == 0)
      #expect(try Session.run(["draw", file, "x"]).code == 1)
    }
  }

  @Test func whatDrawIsToDoIsReadBeforeTheProgramRuns() throws {
    try Session.withFile("print('noise')\nd = Value(2.0) * 2\n") { file in
      let refused = try Session.run(["draw", file, "d", "--style", "pie"])
      #expect(
        refused.code == 2 && refused.errors.hasPrefix("micrograd: no such style: pie; choose one of boxes"))
    }
  }

  @Test func theOptionAfterTheWordComesFirst() throws {
    try Session.withFile("d = Value(2.0) * 2\n") { file in
      let unicode = try Session.run(["--ascii", "draw", file, "d", "--unicode"]).output
      let ascii = try Session.run(["--unicode", "draw", file, "d", "--ascii"]).output
      #expect(unicode.contains("─") && !ascii.contains("─"))
    }
  }

  @Test func bytesThatAreNoTextAreRefusedWhereverTheyCome() throws {
    let errors = try [["run", "-"], ["run", "--json", "-"], []].map { arguments in
      let terminal = try PseudoTerminal(
        command: ["/bin/sh", "-c", "printf '\\377' | \"$0\" \"$@\"", Session.path] + arguments,
        environment: Session.utf8)
      return try terminal.waitForExit()
    }
    #expect(errors.allSatisfy { $0 == .exited(2) })
  }

  /// What the README's table of the shell shows is there, and what is there is shown.
  @Test func theReadmeShowsTheCommands() throws {
    let readme = try String(contentsOfFile: Session.repository + "/README.md", encoding: .utf8)
    let shown = Set(readme.matches(of: #/\$ micrograd ([a-z]+)/#).map { String($0.1) })
    let help = try Session.run(["--help"]).output
    #expect(shown == ["run", "draw", "learn", "demo", "progress", "handout", "check"])
    for name in shown { #expect(help.contains("  \(name) ")) }
    let run = try Session.run(["run", "--help"]).output
    for option in ["--keep-going", "--code"] {
      #expect(readme.contains("`\(option)`") && run.contains(option))
    }
  }

  @Test func outputToAPipeIsAsItIs() throws {
    #expect(
      try Session.run(["-c", #"print('\x1b[0mé\t|')"#], environment: Session.c).output == "\u{1B}[0mé\t|\n")
  }

  @Test func textThatIsNotUTF8IsRefusedByItsPlace() throws {
    let result = try Session.run(["run", "/bin/true"])
    #expect(result.code == 2)
    #expect(result.errors.contains("not UTF-8 from byte"))
  }
}

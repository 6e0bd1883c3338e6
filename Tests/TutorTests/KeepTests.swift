import Testing

@testable import Tutor

@Suite("Keeping what was made in free play")
struct KeepTests {
  private static let lesson = """
    ## S

    ```pycon
    >>> a = Value(2.0)
    >>> xs = [1]
    ```

    ```python solution
    s = a*3
    ```

    ```check
    value s = 6
    vary a in Value(4.0), Value(-1.0)
    ```

    ## T

    Words.
    """

  private func playing(_ cells: [String]) throws -> TutorWalk {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson]))
    for text in ["", ":play"] + cells { walk.type(text) }
    return walk
  }

  @Test("what made the name is run again in the lesson, all else is as it was")
  func keep() throws {
    let walk = try playing([
      "k = 5", "xs.append(k)", "def twice(v):\n    return v*2\n", "y = twice(k)", "z = 1",
    ])
    #expect(walk.lastLine == "playing · :done comes back · :keep NAME · step 1 of 2")
    let shown = walk.type(":keep y")
    #expect(shown.hasPrefix("Back in the lesson, with what made y:\n\n>>> k = 5\n>>> xs.append(k)\n>>> def"))
    #expect(walk.lastLine.hasPrefix("a/s · :submit"))
    #expect(walk.type("y, k, twice(1)").hasPrefix("(10, 5, 2)\n"))
    #expect(walk.type("z").contains("NameError"))
  }

  @Test("nothing but what has to do with the name is run again")
  func apart() throws {
    let walk = try playing(["k = 5", "xs.append(9)", "import math", "r = math.sqrt(16)", "a.data = 7"])
    walk.type(":keep r")
    #expect(walk.type("r, xs, a.data").hasPrefix("(4.0, [1], 2.0)\n"))
    #expect(walk.type("k").contains("NameError"))
  }

  @Test("a kept answer is judged, since it was typed in the lesson now")
  func answer() throws {
    let walk = try playing(["t = 3", "s = a + a + a"])
    #expect(walk.type(":keep s").contains("✓ s is 6. It also holds at 2 other points."))
    #expect(walk.lastLine == "step 2 of 2 next · Enter goes on")
    let wrong = try playing(["s = Value(6.0)"])
    #expect(wrong.type(":keep s").contains("not yet · :submit says why\n"))
  }

  @Test("what can't be kept stays in free play and says so")
  func refused() throws {
    let walk = try playing(["k = 5"])
    for (command, words) in [
      (":keep", "which names are to be kept?\ntype :keep NAME\n"),
      (":keep nosuch", "there is no nosuch to be kept\n:done comes back to the lesson\n"),
      (":keep a", "a was not touched in free play\n"),
    ] {
      #expect(walk.type(command).hasPrefix(words), "\(walk.screen)")
      #expect(walk.lastLine.hasPrefix("playing"))
    }
    walk.type(":done")
    #expect(
      walk.type(":keep k").hasPrefix("you are not in free play, where :keep keeps what you made\n:play"))
  }

  @Test("the cells that made a name, over other names and in their order")
  func makers() {
    let cells = ["a = 1", "b = 2", "a += b", "c = 3", "d = [a]", "d.append(c)", "e = 1"]
    #expect(
      Tutor.makers(of: ["d"], among: cells) == [
        "a = 1", "b = 2", "a += b", "c = 3", "d = [a]", "d.append(c)",
      ])
    #expect(Tutor.makers(of: ["e"], among: cells) == ["e = 1"])
    #expect(Tutor.makers(of: ["z"], among: cells).isEmpty)
  }

  @Test("a prompt lets an empty line end a block, and nothing else")
  func block() {
    for cell in ["def f():\n    return 1", "if a:\n    b\n", "a = 1\nfor b in c:\n    d"] {
      #expect(endsInBlock(cell))
    }
    for cell in ["a = [1,\n     2]", "a = 1", "def f(): pass", "a = ", "if a:\n    b\nc = 1", ":plot f"] {
      #expect(!endsInBlock(cell))
    }
  }

  @Test("the statements of a text, those of one line together")
  func parts() {
    #expect(
      statements(of: "a = 1; b = 2\ndef f():\n    return 1\n\nf()\n") == [
        "a = 1; b = 2", "def f():\n    return 1", "f()",
      ])
    #expect(statements(of: "a = ") == ["a = "])
    #expect(
      statements(of: "é = '…'\nif é:\n    pass\nelse:\n    é = 1\nx = é") == [
        "é = '…'", "if é:\n    pass\nelse:\n    é = 1", "x = é",
      ])
  }
}

import Testing

@testable import TerminalDrawing

@Suite struct GraphSentencesTests {
  @Test func everyValueIsOneSentence() {
    let expected = """
      a, an input. data 2. grad 6. used by e.
      b, an input. data -3. grad -4. used by e.
      c, an input. data 10. grad -2. used by d.
      e = a * b. data -6. grad -2. used by d.
      d = e + c. data 4. grad -2. used by L.
      f, an input. data -2. grad 4. used by L.
      L = d * f. data -8. grad 1.
      """
    #expect(Examples.text(Examples.lossOfThree, Appearance(plain: true)) == expected)
  }

  @Test func statesAreWords() {
    let states: [(Graph.Freshness, String)] = [
      (.none, "grad not computed."), (.accumulated(3), "grad 2, accumulated 3 times."),
      (.stale(1), "grad 2, stale."),
      (.set, "grad 2, set by hand."),
    ]
    for (freshness, words) in states {
      let graph = Graph(nodes: [
        .init(
          title: "w", data: 1, gradient: .init(value: 2, freshness: freshness), kind: .parameter,
          dataStale: true)
      ])
      #expect(Examples.text(graph, Appearance(plain: true)) == "w, a parameter. data 1, stale. " + words)
    }
  }

  @Test func aUserIsNamedOnce() {
    let text = Examples.text(Examples.doubled, Appearance(plain: true))
    #expect(text == "a, an input. data 3. grad 2. used by b.\nb = a + a. data 6. grad 1.")
  }

  @Test func manyUsersAreCounted() {
    func text(users: Int) -> String {
      let leaf = Graph.Node(title: "a", data: 1)
      let nodes = (0..<users).map { Graph.Node(title: "u\($0)", data: 1, operation: "tanh", operands: [0]) }
      let drawn = GraphDrawing.draw(
        Graph(nodes: [leaf] + nodes), for: Appearance(width: 200, plain: true), limit: .max)
      return drawn.lines.first?.plainText ?? ""
    }
    #expect(text(users: 6).hasSuffix("used by u0, u1, u2, u3, u4, u5."))
    #expect(text(users: 3_000).hasSuffix("used by u0, u1, u2, u3, u4, u5, and 2,994 more."))
  }

  @Test func longSentencesHang() {
    let text = Examples.text(Examples.sharing, Appearance(width: 30, plain: true))
    #expect(text.hasPrefix("a, an input. data -2. grad -3.\n  used by d, e.\n"))
  }
}

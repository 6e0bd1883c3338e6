import Testing

@testable import TerminalDrawing

@Suite struct LayoutTests {
  @Test func leavesStandBesideTheirFirstUser() {
    #expect(Ranking.ranks(of: Examples.lossOfThree) == [0, 0, 1, 1, 2, 2, 3])
    #expect(Ranking.ranks(of: Graph(nodes: [.init(data: 1), .init(data: 2)])) == [0, 0])
  }

  @Test func longEdgesPassEveryRankBetween() throws {
    let graph = Graph(nodes: [
      .init(title: "a", data: 1), .init(title: "b", data: 1, operation: "tanh", operands: [0]),
      .init(title: "c", data: 1, operation: "tanh", operands: [1]),
      .init(title: "d", data: 1, operation: "+", operands: [2, 0]),
    ])
    let ranked = try #require(RankedGraph(graph, limit: 10))
    #expect(ranked.items.filter(\.isDummy).map(\.rank) == [1, 2])
    #expect(ranked.sources[3] == [2, 5])
    #expect(ranked.targets[0] == [1, 4])
    #expect(RankedGraph(graph, limit: 5) == nil)
  }

  @Test func crossingsThatCanBeAvoidedAre() throws {
    let graph = Graph(nodes: [
      .init(data: 1), .init(data: 1), .init(data: 1), .init(data: 1, operation: "+", operands: [0, 2]),
      .init(data: 1, operation: "tanh", operands: [1]), .init(data: 1, operation: "+", operands: [4, 3]),
    ])
    var ranked = try #require(RankedGraph(graph, limit: 20))
    ranked.ranks[0] = [0, 1, 2]
    #expect(Ordering.cost(ranked).crossings == 1)
    Ordering.reduceCrossings(&ranked)
    #expect(Ordering.cost(ranked) == (0, 0))
  }

  @Test func countsUpToAPlaceAreSums() {
    var random = RandomGraphs(seed: 8)
    var (counts, plain) = (PrefixCounts(count: 37), [Int](repeating: 0, count: 37))
    for _ in 0..<300 {
      let place = random.next(below: 37)
      counts.add(at: place)
      plain[place] += 1
      let asked = random.next(below: 37)
      #expect(counts.count(through: asked) == plain[...asked].reduce(0, +))
    }
    #expect(counts.total == 300)
  }

  @Test func boxesOfARankNeverTouch() throws {
    var random = RandomGraphs(seed: 5)
    for _ in 0..<200 {
      let graph = random.graph(values: 2 + random.next(below: 25), reach: 9)
      guard var ranked = RankedGraph(graph, limit: 160) else { continue }
      Ordering.reduceCrossings(&ranked)
      let tops = RowPlacement.tops(of: ranked)
      for rank in ranked.ranks {
        for (upper, lower) in zip(rank, rank.dropFirst()) {
          #expect(tops[upper] + ranked.items[upper].size <= tops[lower])
        }
      }
      #expect(tops.allSatisfy { $0 >= 0 && $0.isMultiple(of: 2) })
    }
  }

  @Test func operandsStandInTheOrderWrittenWhereNothingCrosses() throws {
    var random = RandomGraphs(seed: 6)
    var graph = random.graph(values: 1, reach: 1)
    graph.nodes.append(.init(title: "v1", data: 1))
    graph.nodes.append(.init(title: "v2", data: 1, operation: "-", operands: [1, 0]))
    let lines = Examples.text(graph, Appearance()).split(separator: "\n")
    #expect(lines[0].contains("v1"))
    #expect(lines[4].contains("v0"))
  }
}

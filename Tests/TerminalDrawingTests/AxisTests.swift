import Testing

@testable import TerminalDrawing

@Suite struct AxisTests {
  @Test(arguments: [
    (-5.0, 5.0, 6, ["-4", "-2", "0", "2", "4"]), (0.0, 100.0, 4, ["0", "25", "50", "75", "100"]),
    (0.0, 1.0, 5, ["0", "0.2", "0.4", "0.6", "0.8", "1"]), (-1.0, 105.0, 4, ["0", "50", "100"]),
    (0.0, 1e-9, 2, ["0", "5e-10", "1e-09"]), (0.0, 3e12, 3, ["0", "1e+12", "2e+12", "3e+12"]),
    (0.1, 0.7, 6, ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"]),
    (99_999.0, 100_003.0, 4, ["99999", "100000", "100001", "100002", "100003"]),
  ])
  func ticksAreRound(low: Double, high: Double, count: Int, labels: [String]) {
    #expect(Axis.labels(Axis(low, high).ticks(about: count)) == labels)
  }

  @Test func oneTickTellsNoScale() {
    #expect(Plot().ticks(\.x, on: Axis(-0.67, 0.67), about: 2).map(\.label) == ["-0.5", "0", "0.5"])
  }

  @Test func aRangeWithoutExtentGetsSome() {
    for value in [
      0.0, 3, -3, 1e300, .leastNonzeroMagnitude, Double.greatestFiniteMagnitude,
      -Double.greatestFiniteMagnitude,
    ] {
      let axis = Axis(value, value)
      #expect(axis.low < axis.high)
      #expect(axis.contains(value))
      #expect(axis.low.isFinite && axis.high.isFinite)
    }
  }

  @Test func extremesHaveTicksOnTheAxis() {
    let ends = [
      -Double.greatestFiniteMagnitude, -1e300, -1, -.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude, 1e-300,
      1, 1e16, 1e308,
    ]
    for low in ends {
      for high in ends where low < high {
        let axis = Axis(low, high)
        let ticks = axis.ticks(about: 5)
        #expect((1...24).contains(ticks.count), "\(low) \(high) \(ticks)")
        #expect(ticks.allSatisfy { axis.contains($0) || (-1e-9...1 + 1e-9).contains(axis.share(of: $0)) })
        #expect(Axis.labels(ticks).count == ticks.count)
      }
    }
  }

  @Test func sharesRunFromZeroToOne() {
    let axis = Axis(-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude)
    #expect(axis.share(of: axis.low) == 0)
    #expect(axis.share(of: 0) == 0.5)
    #expect(axis.share(of: axis.high) == 1)
    #expect(Axis(0, 1e-300).share(of: 1e300) == 1_000_000)
  }
}

import Testing

@testable import Notebook

/// The rules that move parameters, and rates that fall.
@Suite struct OptimiserTests {
  /// Where each rule leads from 5 on the loss 0.25 (w - 3)² at a rate of 0.5; Tests/Scripts/optimiser_steps.py derives them.
  private static let paths: [Optimiser.Rule: [Double]] = [
    .sgd: [4.5, 4.125, 3.84375, 3.6328125, 3.474609375],
    .momentum: [4.5, 3.675, 2.76375, 2.0026875, 1.567059375],
    .adam: [4.5000000049999995, 4.008712469675005, 3.536974840731802, 3.101190957071141, 2.723053988764992],
  ]

  @Test(arguments: Optimiser.Rule.allCases) func eachStepIsThatOfTheOracle(_ rule: Optimiser.Rule) throws {
    var optimiser = Optimiser(rule)
    var weight = 5.0
    for expected in try #require(Self.paths[rule]) {
      weight += optimiser.changes(for: [0.5 * (weight - 3)], rate: 0.5)[0]
      #expect(abs(weight - expected) <= 1e-12 * abs(expected))
    }
  }

  @Test func parametersAreMovedEachForItself() {
    for rule in Optimiser.Rule.allCases {
      var together = Optimiser(rule)
      var alone = Optimiser(rule)
      for gradient in [1.0, -2, 0.5] {
        let pair = together.changes(for: [gradient, 3], rate: 0.1)
        #expect(pair[0] == alone.changes(for: [gradient], rate: 0.1)[0])
      }
    }
  }

  @Test func ratesFallAsInTheDemo() throws {
    let schedule = try #require(RateSchedule("1.0..0.1"))
    for step in 0..<100 { #expect(schedule.rate(at: step, of: 100) == 1.0 - 0.9 * Double(step) / 100) }
    #expect(try #require(RateSchedule("0.05")).rate(at: 7, of: 9) == 0.05)
    #expect(try #require(RateSchedule("1e-3..0.1")).rate(at: 0, of: 9) == 1e-3)
  }

  @Test(arguments: ["", "..", "0.1..", "..0.1", "0", "-1", "nan", "inf", "1..2..3", "a"])
  func whatIsNoRateIsRefused(_ text: String) {
    #expect(RateSchedule(text) == nil)
  }
}

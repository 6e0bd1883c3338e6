import MersenneTwister
import Testing

@testable import Micrograd

struct FarIndicesTests {
  @Test func givesTheHighestFirst() {
    var generator = MersenneTwister(seed: 4)
    for size in [0, 1, 2, 3, 10, 500] {
      let indices = (0..<size).map { _ in Int(generator.below(1000)) }
      var far = FarIndices()
      for index in indices { far.insert(index) }
      var taken: [Int] = []
      while let index = far.popHighest() { taken.append(index) }
      #expect(taken == indices.sorted(by: >))
    }
  }

  @Test func passesOverWhatIsDone() {
    var far = FarIndices()
    for index in [5, 40, 3, 30] { far.insert(index) }
    #expect(far.popHighest(below: 30) == 5)
    #expect(far.popHighest(below: 3) == nil)
  }
}

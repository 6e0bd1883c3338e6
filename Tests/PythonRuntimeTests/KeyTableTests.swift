import Testing

@testable import PythonRuntime

@Suite("Table of keys")
struct KeyTableTests {
  /// A few keys share each hash, so that equality has to tell them apart.
  private func key(_ number: Int) -> DictKey { DictKey(.int(number), hash: number % 97) }

  private func numbers(_ table: KeyTable<Int>) -> [[Int]] {
    table.map { key, value in
      if case .int(let number) = key.object { [number, value] } else { [] }
    }
  }

  @Test(
    "It does what a list of pairs does, whatever the order of adding and removing", arguments: [4, 20, 300])
  func agreesWithPairs(_ distinct: Int) {
    var generator = SystemRandomNumberGenerator()
    var table = KeyTable<Int>()
    var pairs: [[Int]] = []
    for step in 0..<4000 {
      let number = Int.random(in: 0..<distinct, using: &generator)
      let place = pairs.firstIndex { $0[0] == number }
      switch Int.random(in: 0..<8, using: &generator) {
      case 0...2:
        table[key(number)] = step
        if let place { pairs[place][1] = step } else { pairs.append([number, step]) }
      case 3:
        #expect(table.insert(key(number), step) == (place == nil))
        if place == nil { pairs.append([number, step]) }
      case 4, 5:
        #expect(table.removeValue(forKey: key(number)) == place.map { pairs[$0][1] })
        if let place { pairs.remove(at: place) }
      case 6 where !pairs.isEmpty: #expect(table.removeFirst().value == pairs.removeFirst()[1])
      case 7 where !pairs.isEmpty: #expect(table.removeLast().value == pairs.removeLast()[1])
      default: #expect(table[key(number)] == place.map { pairs[$0][1] })
      }
      #expect(table.count == pairs.count)
      if step % 16 == 0 { #expect(numbers(table) == pairs) }
    }
    #expect(numbers(table) == pairs)
  }

  @Test("Places go forward and backward over gaps")
  func places() {
    var table = KeyTable<Int>()
    for number in 0..<30 { table[key(number)] = number }
    for number in 0..<30 where number % 3 != 1 { table[key(number)] = nil }
    var place = 0
    var forward: [Int] = []
    while let entry = table.nextEntry(from: &place) { forward.append(entry.value) }
    place = table.endPlace
    var backward: [Int] = []
    while let entry = table.previousEntry(from: &place) { backward.append(entry.value) }
    #expect(forward == Array(stride(from: 1, to: 30, by: 3)))
    #expect(backward == forward.reversed())
  }

  @Test("A copy keeps its entries")
  func copies() {
    var table = KeyTable<Int>()
    for number in 0..<20 { table[key(number)] = number }
    let copy = table
    for number in 0..<20 { table[key(number)] = nil }
    #expect(table.isEmpty)
    #expect(copy.count == 20)
    #expect((0..<20).allSatisfy { copy[key($0)] == $0 })
  }
}

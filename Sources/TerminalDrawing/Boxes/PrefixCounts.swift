/// Counts at places, and how many there are up to a place, both in O(log places) (Fenwick 1994).
struct PrefixCounts {
  /// How many were counted at all places.
  private(set) var total = 0
  /// At a place, counted from 1, the sum over as many places up to it as its lowest bit says.
  private var sums: [Int]

  /// Makes counts of nothing at so many places.
  init(count: Int) { sums = [Int](repeating: 0, count: count + 1) }

  /// Counts one more at a place.
  mutating func add(at place: Int) {
    total += 1
    var number = place + 1
    while number < sums.count {
      sums[number] += 1
      number += number & -number
    }
  }

  /// How many were counted at this place and at those before it.
  func count(through place: Int) -> Int {
    var (sum, number) = (0, place + 1)
    while number > 0 {
      sum += sums[number]
      number -= number & -number
    }
    return sum
  }
}

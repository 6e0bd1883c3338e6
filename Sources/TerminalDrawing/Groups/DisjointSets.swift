/// Sets of neighbouring things that are joined two by two (union-find).
struct DisjointSets {
  private var leader: [Int]

  /// Makes as many sets of one.
  init(count: Int) { leader = Array(0..<count) }

  /// Joins the sets of two things; the smaller leader leads. Nearly O(1).
  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (found(first), found(second))
    leader[max(first, second)] = min(first, second)
  }

  /// The numbers of the sets, from 0 on in the order of their first things. O(things).
  mutating func numbered() -> [Int] {
    var numbers = [Int](repeating: 0, count: leader.count)
    var next = 0
    for thing in leader.indices {
      let leading = found(thing)
      if leading == thing {
        (numbers[thing], next) = (next, next + 1)
      } else {
        numbers[thing] = numbers[leading]
      }
    }
    return numbers
  }

  /// The first thing of each thing's set. O(things).
  mutating func leaders() -> [Int] { leader.indices.map { found($0) } }

  /// The leader of a thing's set; the way to it is halved.
  private mutating func found(_ thing: Int) -> Int {
    var thing = thing
    while leader[thing] != thing {
      leader[thing] = leader[leader[thing]]
      thing = leader[thing]
    }
    return thing
  }
}

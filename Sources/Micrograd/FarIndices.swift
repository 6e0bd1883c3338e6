/// The reached nodes that lie far below a sweep, highest first: a binary heap.
struct FarIndices {
  private var heap: [Int] = []

  mutating func insert(_ index: Int) {
    heap.append(index)
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2] < heap[place] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes out the highest index.
  mutating func popHighest() -> Int? {
    guard let highest = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return highest
  }

  /// Takes out the highest index below a limit, and all above it.
  mutating func popHighest(below limit: Int) -> Int? {
    while let highest = popHighest() {
      if highest < limit { return highest }
    }
    return nil
  }

  private mutating func sink() {
    var place = 0
    while let child = largerChild(of: place), heap[child] > heap[place] {
      heap.swapAt(place, child)
      place = child
    }
  }

  private func largerChild(of place: Int) -> Int? {
    let left = 2 * place + 1
    guard left < heap.count else { return nil }
    let right = left + 1
    return right < heap.count && heap[right] > heap[left] ? right : left
  }
}

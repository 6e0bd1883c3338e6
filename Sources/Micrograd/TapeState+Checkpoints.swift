// A long cell compacts the tape again and again. What older checkpoints keep is moved once, when somebody wants to
// know it: until then only the way from the old places to the new ones is kept, which is no longer than the tape was.

extension TapeState {
  /// Takes note that nodes have moved, for the checkpoints to follow. O(nodes that the checkpoints can know).
  mutating func noteMove(by remapping: Remapping) {
    guard let last = (checkpoints + takenBack).map(\.mark).max() else { return }
    if let movedSince {
      self.movedSince = movedSince.map { remapping.keptBelow[Int($0)] }
    } else {
      movedSince = Array(remapping.keptBelow.prefix(last + 1))
    }
  }

  /// Has the checkpoints follow the moves so far. O(what they keep), nothing where there were none.
  mutating func settleCheckpoints() {
    guard let movedSince, let state = tape?.takeUnretainedValue().state else { return }
    self.movedSince = nil
    let remapping = Remapping(state: state, keptBelow: movedSince)
    for place in checkpoints.indices { checkpoints[place].move(by: remapping) }
    for place in takenBack.indices { takenBack[place].move(by: remapping) }
  }

  /// Puts contents back and keeps in their place those that they replace.
  mutating func exchange(_ saved: inout SavedContents) {
    var present = SavedContents(contents: saved.contents.map { content($0.index) })
    for index in saved.labels.keys { present.labels[index] = labels[index] ?? "" }
    for index in saved.rules.keys { present.rules.updateValue(rule(index), forKey: index) }
    putBack(saved)
    saved = present
  }

  private func content(_ index: UInt32) -> SavedContent {
    let place = Int(index)
    return SavedContent(index: index, date: dates[place], data: nodes[place].data, gradient: gradients[place])
  }

  private func rule(_ index: UInt32) -> CustomRule? { customs[Int(nodes[Int(index)].second)].rule }
}

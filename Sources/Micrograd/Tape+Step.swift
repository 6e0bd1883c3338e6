extension Tape {
  /// Begins a step: from here on, what older values hold is saved before it is first overwritten.
  ///
  /// Without a step begun nothing is saved. It takes time by the number of values the step before had changed.
  public func beginStep() {
    state.pointee.forgetSaved()
    state.pointee.mark = count
  }

  /// Ends the step: nothing is saved any more, as before the first ``beginStep()``.
  public func endStep() {
    state.pointee.forgetSaved()
    state.pointee.mark = 0
  }

  /// What happened since the step began; nothing but the values made so far if none has.
  public var step: StepChanges {
    StepChanges(tape: self, made: state.pointee.mark..<count, saved: state.pointee.saved)
  }

  /// Takes a step back: what it changed is as it was, and what it or anything since has made is freed.
  ///
  /// Steps are taken back from the newest one on. Afterwards a new step has begun, with nothing in it.
  public func restore(_ step: StepChanges) {
    precondition(step.tape === self, "the step was taken on this tape")
    precondition(step.made.lowerBound <= count, "steps are taken back from the newest one on")
    precondition(!isSweeping, "nothing is freed during a backward pass")
    state.pointee.forgetSaved()
    state.pointee.putBack(step.saved)
    state.pointee.truncate(to: step.made.lowerBound)
    state.pointee.mark = count
  }
}

extension TapeState {
  /// Ends the saving of this step; the newest checkpoint keeps what it needs of it.
  mutating func forgetSaved() {
    settleCheckpoints()
    if !checkpoints.isEmpty { checkpoints[checkpoints.count - 1].add(saved) }
    for content in saved.contents { gradients[Int(content.index)].isSaved = false }
    saved = SavedContents()
  }

  mutating func putBack(_ saved: SavedContents) {
    for content in saved.contents {
      let index = Int(content.index)
      precondition(index < count, "the values that a step changed are still there")
      nodes[index].data = content.data
      dates[index] = content.date
      gradients[index] = content.gradient
    }
    for (node, label) in saved.labels { setLabel(label, of: node) }
    for (node, rule) in saved.rules { customs[Int(nodes[Int(node)].second)].rule = rule }
  }
}

// The door: every change of a node that exists goes through one of these, and each passes `willWrite` first.

extension TapeState {
  /// Saves what a node holds, if it is older than this step and not saved in it yet.
  @inline(__always)
  mutating func willWrite(_ index: Int) {
    if index < mark { save(index) }
  }

  @inline(never)
  private mutating func save(_ index: Int) {
    if gradients[index].isSaved { return }
    saved.contents.append(
      SavedContent(
        index: UInt32(truncatingIfNeeded: index), date: dates[index], data: nodes[index].data,
        gradient: gradients[index]))
    gradients[index].isSaved = true
  }

  mutating func write(data: Double, at index: Int) {
    willWrite(index)
    lastEdit = tick()
    nodes[index].data = data
    dates[index] = DataDate(time: lastEdit, isEdit: true)
  }

  mutating func write(gradient value: Double, at index: Int) {
    willWrite(index)
    // What a custom rule adds to its parents belongs to the pass that reached them.
    if passUnderRule != 0, gradients[index].pass == passUnderRule {
      gradients[index].value = value
      return
    }
    let isSaved = gradients[index].isSaved
    gradients[index] = value == 0 ? Gradient() : Gradient(setTo: value, at: tick())
    gradients[index].isSaved = isSaved
  }

  mutating func write(label: String, at index: Int) {
    willWrite(index)
    let key = UInt32(truncatingIfNeeded: index)
    if index < mark, saved.labels[key] == nil { saved.labels[key] = labels[key] ?? "" }
    setLabel(label, of: key)
  }

  /// Changes a label without saving the old one.
  mutating func setLabel(_ label: String, of index: UInt32) {
    labels[index] = label.isEmpty ? nil : label
    if !label.isEmpty { highestLabelled = max(highestLabelled, Int(index)) }
  }

  mutating func write(rule: CustomRule?, at index: Int) {
    willWrite(index)
    let key = UInt32(truncatingIfNeeded: index)
    let place = Int(nodes[index].second)
    if index < mark, saved.rules[key] == nil { saved.rules[key] = .some(customs[place].rule) }
    customs[place].rule = rule
  }
}

/// What one node held before a step changed it; its label and its rule are kept apart, as few have any.
struct SavedContent {
  var index: UInt32
  var date: DataDate
  var data: Double
  var gradient: Gradient
}

/// What nodes held before a step changed them.
struct SavedContents {
  var contents: [SavedContent] = []
  var labels: [UInt32: String] = [:]
  var rules: [UInt32: CustomRule?] = [:]
}

extension Interpreter {
  /// The object that a global name is bound to; builtins are not looked at.
  public subscript(global name: String) -> Object? {
    get {
      guard let number = globalNames.numbers[name] else { return nil }
      let value = state.pointee.globals[number]
      return value.isUndefined ? nil : value
    }
    set {
      guard let number = globalNames.slot(of: name) else { return }
      setGlobal(number, newValue ?? .undefined)
    }
  }

  /// Makes `value` what `name` means where the program has not bound it, as a builtin.
  public func defineBuiltin(_ name: String, _ value: Object) {
    guard let number = globalNames.slot(of: name) else { preconditionFailure("more builtins than names") }
    if globalNames.builtinEpochs[number] != Epoch.current { saveBuiltin(number) }
    globalNames.builtinSlots[number] = value
  }

  /// The bound global names, in the order in which they were first used.
  public var boundNames: [String] { boundGlobals.map(\.name) }

  /// The bound global names and what they are bound to, in the order in which they were first used. O(names).
  public var boundGlobals: [(name: String, object: Object)] {
    globalNames.ownNumbers.compactMap { number in
      let object = state.pointee.globals[number]
      return object.isUndefined ? nil : (globalNames.names[number], object)
    }
  }

  /// The names of the builtins.
  public var builtinNames: [String] {
    globalNames.names.indices.filter { !globalNames.builtin($0).isUndefined }.map { globalNames.names[$0] }
  }

  /// Writes a global through the one door.
  @inline(__always)
  func setGlobal(_ number: Int, _ value: consuming Object) {
    if globalNames.epochs[number] != Epoch.current { saveGlobal(number) }
    state.pointee.globals[number] = value
  }

  @inline(never)
  func saveGlobal(_ number: Int) {
    let epoch = globalNames.epochs[number]
    if let place = openLog(after: epoch) {
      let content = state.pointee.globals[number]
      undoLogs[place].add(
        SavedSlot(
          slots: globalNames.slots, epochs: globalNames.epochs, number: number, content: content, epoch: epoch
        ),
        weight: 1)
    }
    globalNames.epochs[number] = Epoch.current
  }

  private func saveBuiltin(_ number: Int) {
    let epoch = globalNames.builtinEpochs[number]
    if let place = openLog(after: epoch) {
      undoLogs[place].addBuiltin(
        SavedSlot(
          slots: globalNames.builtinSlots, epochs: globalNames.builtinEpochs, number: number,
          content: globalNames.builtin(number), epoch: epoch))
    }
    globalNames.builtinEpochs[number] = Epoch.current
  }
}

extension Interpreter {
  /// The one door: call it before each write to an object, so that its old contents are saved once for each checkpoint.
  @inline(__always)
  public func touch(_ object: Tracked) {
    if object.epoch != Epoch.current { save(object) }
  }

  @inline(never)
  private func save(_ object: Tracked) {
    let epoch = object.epoch
    if let place = openLog(after: epoch) {
      undoLogs[place].add(
        SavedObject(object: object, contents: object.snapshot(), epoch: epoch), weight: object.weight)
    }
    object.epoch = Epoch.current
  }

  /// The place of the newest log, where that was opened after an epoch; nil where nothing need be saved.
  private func openLog(after epoch: Int) -> Int? {
    guard let newest = undoLogs.last, epoch < newest.epoch else { return nil }
    return undoLogs.count - 1
  }
}

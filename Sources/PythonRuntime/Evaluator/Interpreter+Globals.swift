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
      if let newValue { setGlobal(number, newValue) } else { unbindGlobal(number) }
    }
  }

  /// Makes `value` what `name` means where the program has not bound it, as a builtin.
  public func defineBuiltin(_ name: String, _ value: Object) {
    guard let number = globalNames.slot(of: name) else { preconditionFailure("more builtins than names") }
    if globalNames.builtins.epochs[number] != Epoch.current { saveBuiltin(number) }
    globalNames.builtins.contents[number] = value
  }

  /// The bound global names, in the order in which they were bound. O(n log n).
  public var boundNames: [String] { globalNames.bound.map { globalNames.names[$0] } }

  /// The bound global names and what they are bound to, in the order in which they were bound. O(n log n).
  public var boundGlobals: [(name: String, object: Object)] {
    globalNames.bound.map { (globalNames.names[$0], globalNames.globals.contents[$0]) }
  }

  /// The names of the builtins.
  public var builtinNames: [String] {
    globalNames.names.indices.filter { !globalNames.builtin($0).isUndefined }.map { globalNames.names[$0] }
  }

  /// Writes a global through the one door.
  @inline(__always)
  func setGlobal(_ number: Int, _ value: consuming Object) {
    if globalNames.globals.epochs[number] != Epoch.current { saveGlobal(number) }
    state.pointee.globals[number] = value
  }

  /// Takes a global its object; bound again, it is the last of the names.
  func unbindGlobal(_ number: Int) {
    setGlobal(number, .undefined)
    globalNames.globals.epochs[number] = ~Epoch.current
  }

  @inline(never)
  func saveGlobal(_ number: Int) {
    let globals = globalNames.globals
    if let place = openLog(after: globals.epoch(number)) {
      undoLogs[place].add(SavedSlot(globals, number), weight: 1)
    }
    globalNames.noteSaved(number)
  }

  private func saveBuiltin(_ number: Int) {
    let builtins = globalNames.builtins
    if let place = openLog(after: builtins.epoch(number)) {
      undoLogs[place].addBuiltin(SavedSlot(builtins, number))
    }
    builtins.epochs[number] = Epoch.current
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

/// What is said when the arguments of a call don't fit a function of ours.
///
/// CPython's words depend on how its own function of that name reads its arguments. As a rule the signature tells: whether there is
/// any parameter that can be given by name, and whether there is more than one.
extension BuiltinFunction {
  /// How CPython's function reads its arguments, where the signature does not tell.
  enum Reading {
    case usual
    /// As a tuple, even where there is just one: `reversed expected 1 argument, got 0`.
    case asTuple
    /// By a format of letters: `find() takes at least 1 argument (0 given)`.
    case byFormat
    /// As a method written in Python, which counts its object: `Random.uniform() takes 3 positional arguments but 4 were given`.
    case asMethod
  }

  /// The error for arguments that don't fit the signature; nil when they do.
  func misfit(
    _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)]
  ) -> PythonError? {
    if let error = wrongReceiver(base, count) { return error }
    let itself = binding == .nothing ? 0 : 1
    let given = max(count - itself, 0)
    if signature.takesKeywords { return keywordMisfit(given, itself, keywords) }
    let name = qualifier(base, count) + self.name
    if !keywords.isEmpty, !signature.takesKeywordRest {
      return .type("\(name)() takes no keyword arguments")
    }
    return wrongCount(given, signature.requiredCount - itself, signature.positional.count - itself, name)
  }

  /// Throws the error for arguments that don't fit a method written in Python.
  func checkAsMethod(
    _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)], _ interpreter: Interpreter
  ) throws {
    let twin = Object.libraryFunction("\(owner ?? "").\(name)", "self, \(notation.text)") { _ in .none }
    guard case .function(let twin) = twin else { return }
    let copy = interpreter.state.pointee.top
    try interpreter.reserve(copy + count + 1)
    copy[0] = .none
    for place in 0..<count { copy[place + 1] = base[place] }
    try twin.bind(copy, count + 1, keywords, interpreter)
    copy.update(repeating: .undefined, count: twin.code.parameters.slotCount)
  }

  /// A method of a class that was called with something else, or with nothing.
  private func wrongReceiver(_ base: Slots, _ count: Int) -> PythonError? {
    guard binding == .instance, let owner else { return nil }
    if count == 0 { return .type("unbound method \(owner).\(name)() needs an argument") }
    if base[0].type.linearization.contains(where: { $0.name == owner }) { return nil }
    return .type(
      "descriptor '\(name)' for '\(owner)' objects doesn't apply to a '\(base[0].typeName)' object")
  }

  /// The class of a method's object, or the module of a function, with a dot behind it; nothing for a builtin.
  private func qualifier(_ base: Slots, _ count: Int) -> String {
    if let owner { return "\(owner)." }
    if binding == .instance, count > 0 { return "\(base[0].type.shortName)." }
    if binding == .itsClass, count > 0, case .type(let type) = base[0] { return "\(type.qualifiedText)." }
    return ""
  }

  private func wrongCount(_ given: Int, _ least: Int, _ most: Int, _ qualifiedName: String) -> PythonError? {
    if given >= least, given <= most || signature.takesRest { return nil }
    let isExact = least == most && !signature.takesRest
    if reading == .usual, isExact, most < 2 {
      let wanted = most == 0 ? "no arguments" : "exactly one argument"
      return .type("\(qualifiedName)() takes \(wanted) (\(given) given)")
    }
    let bound = isExact ? "" : given < least ? "at least " : "at most "
    let wanted = bound + BuiltinFunction.arguments(given < least ? least : most)
    return .type(
      reading == .byFormat
        ? "\(name)() takes \(wanted) (\(given) given)" : "\(name) expected \(wanted), got \(given)")
  }

  private static func arguments(_ count: Int, _ kind: String = "") -> String {
    "\(count) \(kind)argument\(count == 1 ? "" : "s")"
  }

  private func keywordMisfit(
    _ given: Int, _ itself: Int, _ keywords: [(name: Name, value: Object)]
  ) -> PythonError? {
    if !signature.takesRest, let error = tooMany(given, itself, keywords.count) { return error }
    let needed = min(signature.requiredCount, signature.positionalOnlyCount) - itself
    if given < needed {
      if reading == .asTuple { return wrongCount(given, needed, needed, name) }
      let wanted = BuiltinFunction.arguments(needed, "positional ")
      return .type("\(name)() takes at least \(wanted) (\(given) given)")
    }
    return missing(given, itself, keywords) ?? givenTwice(given, itself, keywords)
      ?? (signature.takesKeywordRest ? nil : unexpected(keywords))
  }

  private func tooMany(_ given: Int, _ itself: Int, _ named: Int) -> PythonError? {
    let most = signature.positional.count - itself
    if reading == .asTuple, given > most { return wrongCount(given, most, most, name) }
    let all = most + signature.keywordOnly.count
    if given + named > all, !signature.takesKeywordRest || given > all {
      let wanted = BuiltinFunction.arguments(all, given == 0 ? "keyword " : "")
      return .type("\(name)() takes at most \(wanted) (\(given + named) given)")
    }
    if given <= most { return nil }
    if most == 0 { return .type("\(name)() takes no positional arguments") }
    return .type(
      "\(name)() takes at most \(BuiltinFunction.arguments(most, "positional ")) (\(given) given)")
  }

  private func missing(
    _ given: Int, _ itself: Int, _ keywords: [(name: Name, value: Object)]
  ) -> PythonError? {
    for (place, parameter) in signature.positional.enumerated().dropFirst(given + itself)
    where parameter.isRequired && !keywords.contains(where: { $0.name == parameter.name }) {
      // CPython's `enumerate` looks for its arguments by hand, and leaves the place out.
      let place = name == "enumerate" ? "" : " (pos \(place - itself + 1))"
      return .type("\(name)() missing required argument '\(parameter.name.text)'\(place)")
    }
    return nil
  }

  private func givenTwice(
    _ given: Int, _ itself: Int, _ keywords: [(name: Name, value: Object)]
  ) -> PythonError? {
    for (keyword, _) in keywords {
      guard let place = signature.place(named: keyword), place < given + itself else { continue }
      return .type(
        "argument for \(name)() given by name ('\(keyword.text)') and position (\(place - itself + 1))")
    }
    return nil
  }

  private func unexpected(_ keywords: [(name: Name, value: Object)]) -> PythonError? {
    let known = (signature.positional.dropFirst(signature.positionalOnlyCount) + signature.keywordOnly)
      .map(\.name)
    guard let wrong = keywords.first(where: { !known.contains($0.name) })?.name else { return nil }
    // What `sorted` is given by name goes to `list.sort` in CPython.
    return .type(
      "'\(wrong.text)' is an invalid keyword argument for \(name == "sorted" ? "sort" : name)()",
      hint: Suggestion.hint(for: wrong.text, among: known.map(\.text)))
  }
}

extension Signature {
  /// Whether some argument can be given by the name of its parameter.
  fileprivate var takesKeywords: Bool { positionalOnlyCount < positional.count || !keywordOnly.isEmpty }

  /// The place of the parameter that a keyword argument goes to.
  func place(named name: Name) -> Int? {
    guard let place = positional.firstIndex(where: { $0.name == name }) else { return nil }
    return place >= positionalOnlyCount ? place : nil
  }
}

extension Notebook {
  /// What a cell is to the session.
  func part(of text: String) -> Command.Part {
    guard case .command(let name, _) = request(text) else { return .step }
    return (try? command(named: name))?.part ?? .step
  }

  /// Does the work of one cell: in the journal before, taken back as one, and how it ended in the journal after it.
  ///
  /// - Parameter text: What was entered.
  public func keeping(_ text: String, _ work: () -> Reply) -> Reply { keeping(text, as: .step, work) }

  func keeping(_ text: String, as part: Command.Part, _ work: () -> Reply) -> Reply {
    // Cells that a cell runs, such as a notebook's, are part of it.
    guard running == nil else { return work() }
    interruptions.begin(stoppingAt: replay?.stop)
    guard part != .apart else { return work() }
    running = part
    defer { running = nil }
    if replay == nil { journal?.begin(text) }
    let moment = part == .step ? openMoment() : nil
    var reply = work()
    let isStep = moment.map(close) ?? false
    if replay == nil {
      journal?.end(
        failure: reply.failure?.title, stop: interruptions.firstStop,
        lead: Journal.Lead(step: moments.count, isNew: isStep))
    }
    reply.notes += journal?.takeProblem().map { [$0] } ?? []
    return reply
  }

  /// Refuses a way to another moment within a step: the moment before that is still open, and would be left with all that lies on it.
  ///
  /// - Throws: A failure where a step is under way.
  func checkThatNoStepRuns() throws {
    guard running == .step else { return }
    throw Failure(command: "a file can't take steps back", hint: "type it at the prompt, after the run")
  }
}

import TerminalDrawing

extension DemoPosition {
  /// What the presenter sees beside the demo.
  ///
  ///     The slope of f(x) · step 3 of 9 · minute 7 of 20
  ///     3. Nudge it
  ///
  ///       Ask for hands before r.
  ///
  ///     >>> h = 0.001
  ///     >>> (f(3 + h) - f(3)) / h
  ///
  ///     then: 4. To the left
  ///
  /// - Parameter time: Now, in seconds since 1970.
  public func draw(at time: Int, for appearance: Appearance) -> StyledText {
    let title = StyledText("\(lesson) · step \(step) of \(stepCount) · \(clock(time))", .dim)
    var parts = [title, StyledText("\(step). \(heading)", .heading)].map {
      TextWrap.wrap($0, for: appearance)
    }
    if !notes.isEmpty { parts += ["", TextWrap.wrap(StyledText(notes), for: appearance, indent: 2)] }
    parts += ["", inputRows(appearance), "", TextWrap.wrap(ending, for: appearance)]
    return StyledText(lines: parts) + "\n"
  }

  private var ending: StyledText {
    StyledText(nextHeading.isEmpty ? "then: the end" : "then: \(step + 1). \(nextHeading)")
  }

  /// The minutes since the demo began; a clock that was put back says 0.
  private func clock(_ time: Int) -> String {
    let (seconds, isAbsurd) = time.subtractingReportingOverflow(started)
    let minute = isAbsurd ? 0 : max(0, seconds / 60)
    return "minute \(minute)" + (minutes > 0 ? " of \(minutes)" : "")
  }

  /// As many rows of what is entered next as leave room for the rest of the screen.
  private func inputRows(_ appearance: Appearance) -> StyledText {
    if inputs.isEmpty { return StyledText("nothing more to type in this step", .dim) }
    let rows = inputs.textLines
    let most = max(3, appearance.height / 2)
    var shown = rows.prefix(most).map { row in
      Gate.visible(StyledText(row, .code), charset: appearance.charset).plainText
    }.map { StyledText(CellWidth.prefix($0, width: appearance.width - 1), .code) }
    if rows.count > most { shown.append(StyledText("and \(rows.count - most) rows more", .dim)) }
    return StyledText(lines: shown)
  }
}

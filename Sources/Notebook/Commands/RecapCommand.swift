import TerminalDrawing

extension Command {
  /// `:recap`
  static var recap: Command {
    Command(
      "recap", usage: ":recap [all]", summary: "what was done so far, and what was taken back",
      example: ["a = Value(2.0)", ":recap"],
      argument: .words { _ in ["all"] }
    ) { notebook, argument in
      guard ["", "all"].contains(argument) else {
        let file = argument.contains(".") ? argument : "lecture.md"
        throw Failure(
          command: "a recap is only shown, the last \(Recap.mostLines) cells or all",
          hint: "into a file: :save \(file)")
      }
      let lines = notebook.recap
      guard !lines.isEmpty else {
        throw Failure(command: "nothing was done yet", hint: ":history has what was entered before")
      }
      let most = argument == "all" ? lines.count : Recap.mostLines
      var text = StyledText()
      if lines.count > most {
        text.appendLine(
          StyledText("\(lines.count - most) earlier · ", .dim) + StyledText(":recap all", .code)
            + StyledText(" shows them", .dim))
      }
      return Reply(figures: [.text(text + StyledText(lines: Array(lines.suffix(most))), hanging: 8)])
    }.asPart(.apart)
  }
}

private enum Recap {
  static let mostLines = 40
}

extension Notebook {
  /// One line for each cell with what it gave; those that were taken back say so.
  ///
  ///     1     a = Value(2.0)
  ///     2     1/0 → ZeroDivisionError: division by zero
  ///     undone a.data = 5
  fileprivate var recap: [StyledText] {
    var lines: [StyledText] = []
    var struck = struck[...]
    for (place, cell) in cells.enumerated() {
      while let first = struck.first, first.place <= place {
        lines.append(line(of: first.cell, label: "undone"))
        struck.removeFirst()
      }
      lines.append(line(of: cell, label: "\(place + 1)"))
    }
    let undone = struck.map(\.cell) + moments.future.reversed().flatMap(\.cells)
    return lines + undone.map { line(of: $0, label: "undone") }
  }

  private func line(of cell: Cell, label: String) -> StyledText {
    var line = StyledText(label.padded(to: 8), label == "undone" ? .hint : .dim)
    line.append(cell.text.firstLine, label == "undone" ? .dim : .code)
    let given = cell.reply.failure?.title ?? cell.reply.printedLines.last
    if let given, label != "undone" {
      line.append("  → \(given.shortened(to: 60))", .dim)
    }
    return line
  }
}

extension ExportedSession {
  /// The session as a notebook of Jupyter's: nbformat 4.5, laid out as Jupyter itself writes it.
  ///
  /// A command becomes a comment. Of the echoes that the prompt showed only the last is stored, since Jupyter shows no
  /// others; a cell that failed has its exception, and the tag by which Jupyter goes on behind it.
  var jupyterText: String {
    let imported = imports.isEmpty ? [] : [code(imports.joined(separator: "\n"), number: 1)]
    let own = cells.enumerated().map { place, cell in self.cell(cell, number: imported.count + place + 1) }
    let notebook = JSONText.object([
      "cells": .list(imported + own), "metadata": .object(ExportedSession.metadata), "nbformat": .number(4),
      "nbformat_minor": .number(5),
    ])
    return notebook.written + "\n"
  }

  private static let metadata: [String: JSONText] = [
    "kernelspec": .object([
      "display_name": .text("Python 3"), "language": .text("python"), "name": .text("python3"),
    ]),
    "language_info": .object([
      "file_extension": .text(".py"), "mimetype": .text("text/x-python"), "name": .text("python"),
    ]),
  ]

  private func cell(_ cell: Cell, number: Int) -> JSONText {
    if cell.isCommand { return code(cell.comment, number: number) }
    return code(
      cell.text, number: number, isFailing: cell.reply.failure != nil,
      outputs: cell.reply.jupyterOutputs(number: number))
  }

  private func code(
    _ text: String, number: Int, isFailing: Bool = false, outputs: [JSONText] = []
  ) -> JSONText {
    .object([
      "cell_type": .text("code"), "execution_count": .number(number), "id": .text("cell-\(number)"),
      "metadata": .object(isFailing ? ["tags": .list([.text("raises-exception")])] : [:]),
      "outputs": .list(outputs), "source": .lines(of: text),
    ])
  }
}

extension Reply {
  /// What Jupyter shows of the outputs, in their order.
  fileprivate func jupyterOutputs(number: Int) -> [JSONText] {
    var stored: [JSONText] = []
    var printed = ""
    func endPrinted() {
      if !printed.isEmpty { stored.append(Reply.stream(printed)) }
      printed = ""
    }
    for output in outputs {
      switch output {
      case .text(let text): printed += text
      case .omitted: printed += "…\n"
      case .echo: break
      case .picture(let figure):
        endPrinted()
        stored.append(Reply.shown(figure.asText, type: "display_data"))
      case .result(let text):
        endPrinted()
        stored.append(Reply.shown(text, type: "execute_result", ["execution_count": .number(number)]))
      }
    }
    endPrinted()
    return stored + (failure.map { [$0.jupyterOutput] } ?? [])
  }

  private static func stream(_ text: String) -> JSONText {
    .object(["name": .text("stdout"), "output_type": .text("stream"), "text": .lines(of: text)])
  }

  private static func shown(_ text: String, type: String, _ more: [String: JSONText] = [:]) -> JSONText {
    let members: [String: JSONText] = [
      "data": .object(["text/plain": .lines(of: text)]), "metadata": .object([:]), "output_type": .text(type),
    ]
    return .object(members.merging(more) { $1 })
  }
}

extension Failure {
  fileprivate var jupyterOutput: JSONText {
    let lines = TracebackText(self).text.lines.map { JSONText.text($0.plainText) }
    return .object([
      "ename": .text(kind), "evalue": .text(message), "output_type": .text("error"),
      "traceback": .list(lines),
    ])
  }
}

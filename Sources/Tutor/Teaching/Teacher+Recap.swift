import Notebook
import TerminalDrawing

extension Teacher {
  /// The steps of the lesson that are behind the learner, as Markdown with the learner's own answers; with a name, in
  /// a new file of the folder.
  func recap(_ fileName: String) throws -> Reply {
    guard let place else { throw noExercise }
    let count = place.step + (place.isAtEnd ? 1 : 0)
    guard count > 0 else {
      throw Failure(command: "no step is finished yet", hint: ":recap works after the first")
    }
    let entry = course.entry(named: place.lesson.id)
    let text = LessonPage.text(
      place.lesson, source: entry.flatMap(course.text) ?? "", answers: .own(progress), stepCount: count,
      in: .forPages(isInterrupted: notebook.interpreter.isInterrupted))
    return fileName.isEmpty ? printed(text) : try written(text, named: fileName)
  }

  private func printed(_ text: String) -> Reply {
    var reply = Reply()
    reply.outputs = [.text(text)]
    return reply
  }

  private func written(_ text: String, named name: String) throws -> Reply {
    guard let folder = notebook.folder else { throw Failure.onlyAtAPrompt("files are written") }
    let name = name.hasSuffix(".md") ? name : name + ".md"
    do throws(FileProblem) {
      try NewFile.write(text, named: name, in: folder, replacing: false)
    } catch { throw Failure(command: error.description, hint: "give another name") }
    var reply = Reply()
    reply.notes = ["wrote \(name)"]
    return reply
  }
}

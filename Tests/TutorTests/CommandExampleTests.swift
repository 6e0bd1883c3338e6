import Notebook
import Testing

@testable import Tutor

/// Every command of the lessons shows how it is typed.
@Suite struct CommandExampleTests {
  @Test func everyCommandOfTheLessonsHasAnExample() throws {
    let teacher = Teacher(course: .embedded, progress: LearnerProgress(path: nil)) { Notebook() }
    let commands = teacher.notebook.commands.filter { $0.task == .lessons }
    #expect(commands.count >= 10)
    for command in commands { #expect(command.example.first?.hasPrefix(":\(command.name)") == true) }
  }

  @Test func helpListsThemUnderTheirTask() throws {
    let teacher = Teacher(course: .embedded, progress: LearnerProgress(path: nil)) { Notebook() }
    let figures = teacher.respond(to: ":help lessons").figures
    guard case .entries(let list)? = figures.last else {
      Issue.record("no entries")
      return
    }
    #expect(Set(list.entries.map(\.thing)).isSuperset(of: [":hint", ":keep NAME", ":goto STEP"]))
  }
}

import Foundation
import Testing

@testable import Notebook
@testable import Tutor

struct ReadmeTests {
  @Test func commandsThatAreShownExist() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let names = try TutorWalk().teacher.notebook.commands.map(\.name)
    let shown = text.matches(of: #/[` ]:([a-z]+)/#).map { String($0.1) }
    #expect(shown.contains("again"))
    for name in shown { #expect(names.contains(name), "\(name)") }
  }
}

import Foundation
import PythonRuntime
import Testing

@testable import PythonModules

/// The one door through which programs write.
struct PictureFilesTests {
  private let name = "picture-\(UUID().uuidString).svg"

  private func save(_ name: String, setUp: (Interpreter, PictureFiles) -> Void = { _, _ in }) -> Drawn {
    Drawn(
      "import matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.savefig('\(name)'); plt.close()", setUp: setUp)
  }

  private func remove(_ name: String) { try? FileManager.default.removeItem(atPath: name) }

  @Test func aPictureIsWrittenHere() throws {
    defer { remove(name) }
    #expect(save(name).printed == "")
    #expect(try String(contentsOfFile: name, encoding: .utf8).hasPrefix("<svg "))
    try Data(repeating: 65, count: 1 << 20).write(to: URL(fileURLWithPath: name))
    #expect(save("./" + name).printed == "")
    let text = try String(contentsOfFile: name, encoding: .utf8)
    #expect(text.hasSuffix("</svg>\n"))
  }

  @Test func whoeverReadsAPictureMeanwhileHasItWhole() throws {
    defer { remove(name) }
    try Data("old".utf8).write(to: URL(fileURLWithPath: name))
    #expect(chmod(name, 0o600) == 0)
    let reader = try #require(FileHandle(forReadingAtPath: name))
    #expect(save(name).printed == "")
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(try FileManager.default.attributesOfItem(atPath: name)[.posixPermissions] as? Int == 0o600)
  }

  @Test func aLinkIsNotFollowed() throws {
    let target = name + ".target"
    defer { [name, target].forEach(remove) }
    try Data("old".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: target)
    #expect(save(name).printed.contains("it is a symbolic link"))
    remove(name)
    try FileManager.default.linkItem(atPath: target, toPath: name)
    #expect(save(name).printed.contains("it is no plain file of this folder"))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "old")
  }

  @Test func aFolderAndAPipeAreNoFiles() throws {
    defer { remove(name) }
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: false)
    #expect(save(name).printed.hasPrefix("RuntimeError: savefig can't write"))
    remove(name)
    #expect(mkfifo(name, 0o600) == 0)
    #expect(save(name).printed.hasPrefix("RuntimeError: savefig can't write"))
  }

  @Test(arguments: [
    "/tmp/x.svg", "a/x.svg", "../x.svg", "x.png", "x.svg.py", ".svg", "x", "", "x.svg/", "x.SVG/../y.svg",
  ])
  func otherNamesAreRefused(name: String) {
    #expect(save(name).printed.contains("is not in this subset"), "\(save(name).printed)")
  }

  @Test func aNameWithAZeroIsRefused() {
    #expect(save("a\\0.svg").printed.contains("is not in this subset"))
  }

  @Test func nothingIsWrittenWhileTheDoorIsClosed() {
    let drawn = save(name) { $1.isOpen = false }
    #expect(drawn.printed == "RuntimeError: savefig: writing files is not in this subset here\n")
    #expect(!FileManager.default.fileExists(atPath: name))
  }

  @Test func aGraphIsWrittenAsTextAndPicture() throws {
    let stem = String(name.dropLast(4))
    defer { [".dot", ".svg"].forEach { remove(stem + $0) } }
    let program =
      "from graphviz import Digraph\ng = Digraph(format='svg'); g.edge('a', 'b'); print(g.render('\(stem)'))"
    #expect(Drawn(program).printed == "\(stem).svg\n")
    #expect(try String(contentsOfFile: stem + ".dot", encoding: .utf8) == "digraph {\n\ta -> b\n}\n")
    #expect(try String(contentsOfFile: stem + ".svg", encoding: .utf8).contains("<ellipse"))
    #expect(Drawn(program.replacing("'svg'", with: "'png'")).printed.contains("is not in this subset"))
    #expect(
      Drawn(program.replacing("render('", with: "render('/tmp/")).printed.contains("is not in this subset"))
    #expect(
      Drawn(program.replacing("format='svg'", with: "directory='/tmp', format='svg'")).printed.contains(
        "another folder"))
    let closed = Drawn(program) { $1.isOpen = false }
    #expect(closed.printed.contains("is not in this subset"))
  }
}

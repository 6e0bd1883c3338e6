import Foundation
import PythonRuntime
import Testing

@testable import Notebook

/// `import` of files beside a program.
struct ProgramFolderTests {
  @Test func aFileBesideTheProgramIsFound() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("from engine import x\nprint(x)".utf8), "main.py")
    _ = try folder.write(Data("x = 7".utf8), "engine.py")
    #expect(screens([":run \(path.replacing(" ", with: "\\ "))"], width: 200) == ["7\n"])
  }

  @Test func aFolderThatSaysNothingOfItselfHidesNoModule() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Data("import random, own.part\nprint(random.randrange(1), own.part.x)".utf8), "main.py")
    _ = try folder.write(Data("x = 7".utf8), "random/part.py")
    _ = try folder.write(Data("x = 7".utf8), "own/part.py")
    #expect(screens([":run \(path.replacing(" ", with: "\\ "))"], width: 200) == ["0 7\n"])
  }

  @Test func aModuleIsBoundInItsPackageAlone() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Data(
        """
        import own.part as p, own
        print(own.part is p, own.part.x)
        for load in own.one, own.two, own.three:
            try: load()
            except ModuleNotFoundError as e: print(e)
        """.utf8), "main.py")
    _ = try folder.write(
      Data(
        """
        def one(): import single.part
        def two(): import random.part
        def three(): import own.nothing
        """.utf8), "own/__init__.py")
    _ = try folder.write(Data("x = 7".utf8), "own/part.py")
    for place in ["single.py", "single/part.py", "random/part.py"] { _ = try folder.write(Data(), place) }
    let shown = screens([":run \(path.replacing(" ", with: "\\ "))"], width: 200)[0]
    #expect(
      shown == """
        True 7
        No module named 'single.part'; 'single' is not a package
        No module named 'random.part'
        No module named 'own.nothing'

        """)
  }

  @Test func nothingOutsideTheFolderIsFound() throws {
    let outside = try TemporaryFolder()
    let secret = try outside.write(Data("x = 7".utf8), "secret.py")
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("import secret".utf8), "main.py")
    let link = (path as NSString).deletingLastPathComponent + "/secret.py"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: secret)
    let seen = screens([":run \(path.replacing(" ", with: "\\ "))"], width: 200)[0]
    #expect(seen.contains("ModuleNotFoundError"))
  }

  @Test func theirNamesAreNoPaths() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("".utf8), "main.py")
    let place = ProgramFolder(ofFile: path)
    for name in ["..", "/etc/passwd", "", "main/../main"] {
      #expect(try place.text(ofModule: name) == nil, "\(name)")
      #expect(place.bareFolder(ofModule: name) == nil, "\(name)")
    }
  }
}

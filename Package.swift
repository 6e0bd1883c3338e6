// swift-tools-version: 6.1
import PackageDescription

// The linker may put each function where it likes.
let apart: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release))
]

// A program of a learner's runs on one thread, and nothing else runs meanwhile; so the objects of the language are counted without
// locking the bus, which takes a sixth off every program. Nor does it look whether two at once reach for a variable: debug builds
// do, in which the tests run many interpreters side by side.
let oneThread =
  apart + [
    .unsafeFlags(
      ["-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked"],
      .when(configuration: .release))
  ]

// How the program that people start is linked:
// - Counts that the compiler left locked go to `OneThread`.
// - It brings all that it needs, so nothing is looked up, mapped and mended at its start, and one copied file teaches on any machine.
// - What runs at a start lies together, in the order of the list; else a student's prompt draws in the whole program, 64 KB a function.
let counts = ["retain", "release", "bridgeObjectRetain", "bridgeObjectRelease"].map { "--wrap=swift_\($0)" }
let order = [
  "--symbol-ordering-file=\(Context.packageDirectory)/Sources/MicrogradCLI/start.order",
  "--no-warn-symbol-ordering",
]
let linkedForStart: [LinkerSetting] =
  ["tinfo", "bsd", "md"].map { .linkedLibrary($0, .when(platforms: [.linux], configuration: .release)) } + [
    .unsafeFlags(
      ["-static-executable", "-use-ld=lld"] + (counts + order).flatMap { ["-Xlinker", $0] },
      .when(platforms: [.linux], configuration: .release))
  ]

let package = Package(
  name: "micrograd",
  products: [
    .library(name: "Micrograd", targets: ["Micrograd"]),
    .executable(name: "micrograd", targets: ["MicrogradCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // The engine, which stands alone but for the random generator.
    .target(name: "MersenneTwister"),
    .target(name: "Micrograd", dependencies: ["MersenneTwister"]),

    // The language.
    .target(name: "PythonSyntax"),
    .systemLibrary(
      name: "CMultiprecision", pkgConfig: "gmp",
      providers: [.apt(["libgmp-dev"]), .brew(["gmp"])]),
    .target(
      name: "PythonRuntime",
      dependencies: [
        "PythonSyntax", "MersenneTwister", "CMultiprecision",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: oneThread),

    // The pictures.
    .target(name: "TerminalDrawing", swiftSettings: oneThread),

    // Where the three above meet.
    .target(
      name: "PythonModules",
      dependencies: ["Micrograd", "MersenneTwister", "PythonRuntime", "PythonSyntax", "TerminalDrawing"],
      swiftSettings: oneThread),
    .target(
      name: "Notebook",
      dependencies: ["PythonModules", "PythonRuntime", "PythonSyntax", "Micrograd", "TerminalDrawing"],
      swiftSettings: apart),

    // The line editor.
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "LineEditor", dependencies: ["CEditline"], swiftSettings: apart),

    // The lessons.
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "LessonLibrary", path: "Lessons", exclude: ["README.md", "course"]),
    .target(
      name: "Tutor",
      dependencies: [
        "Notebook", "PythonModules", "PythonRuntime", "PythonSyntax", "TerminalDrawing", "LessonLibrary",
        "CCommonMark",
      ], swiftSettings: apart),

    .target(name: "OneThread"),
    .executableTarget(
      name: "MicrogradCLI",
      dependencies: [
        "Tutor", "Notebook", "LineEditor", "TerminalDrawing", "PythonRuntime", "PythonSyntax", "OneThread",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["start.order"], swiftSettings: apart, linkerSettings: linkedForStart),

    .testTarget(name: "MersenneTwisterTests", dependencies: ["MersenneTwister"]),
    .testTarget(name: "MicrogradTests", dependencies: ["Micrograd", "MersenneTwister"]),
    .testTarget(name: "PythonSyntaxTests", dependencies: ["PythonSyntax"]),
    .testTarget(
      name: "PythonRuntimeTests",
      dependencies: ["PythonRuntime", "PythonSyntax"],
      exclude: [
        "Programs", "Expressions", "RandomPrograms", "derive_expectations.py", "derive_expressions.py",
        "derive_random_programs.py", "integer_expressions.py", "call_expressions.py",
      ]),
    .testTarget(
      name: "PythonModulesTests", dependencies: ["PythonModules", "Micrograd"],
      exclude: ["Numpy/Expressions", "Numpy/derive_numpy.py", "PicturePrograms", "derive_pictures.py"]),
    .testTarget(
      name: "NotebookTests", dependencies: ["Notebook"],
      exclude: ["Lecture", "Notebooks", "derive_examples.py"]),
    .testTarget(name: "TerminalDrawingTests", dependencies: ["TerminalDrawing"]),
    .testTarget(name: "TutorTests", dependencies: ["Tutor"]),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "LineEditorProbe", "TerminalTesting"]),

    .testTarget(
      name: "MicrogradCLITests", dependencies: ["MicrogradCLI", "TerminalTesting"]),

    // A real terminal for tests, and a small program to be driven in it.
    .target(name: "TerminalTesting", path: "Tests/TerminalTesting"),
    .executableTarget(name: "LineEditorProbe", dependencies: ["LineEditor"], path: "Tests/LineEditorProbe"),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer links only with `--sanitize=fuzzer`, so it is there only when it is asked for.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "LanguageFuzzer", dependencies: ["PythonModules", "PythonRuntime", "PythonSyntax"],
      path: "Tests/LanguageFuzzer"))
}

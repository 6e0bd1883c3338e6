import LineEditor
import Notebook
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Notebook {
  /// A notebook whose programs Ctrl-C stops.
  static func interruptible() -> Notebook {
    InterruptFlag.install()
    let notebook = Notebook()
    notebook.interpreter.isInterrupted = { InterruptFlag.isRaised }
    notebook.documentFormats["md"] = .markdown
    return notebook
  }

  /// A notebook at a prompt: what its programs print is shown at once, and where a terminal can show it, how far long
  /// work has come.
  static func talking(_ wishes: Appearance.Wishes) -> Notebook {
    let notebook = interruptible()
    notebook.onOutput = { Screen.output.write($0, wishes) }
    if Screen.output.isTerminal, !Screen.output.appearance(wishes).plain {
      notebook.onProgress = { LivePanel.show($0, wishes) }
    }
    wishes.overrule(.ofPerson, Screen.environment)
    notebook.settings = .ofPerson
    return notebook
  }
}

extension Teacher {
  /// The teacher of a course.
  ///
  /// - Parameter first: The notebook to begin with; nil for a fresh one.
  static func of(_ course: Course, _ wishes: Appearance.Wishes, first: Notebook? = nil) -> Teacher {
    var waiting = first
    var isOwn = first == nil
    let history = History(path: History.standardPath)
    return Teacher(course: course, progress: LearnerProgress(path: LearnerProgress.standardPath)) {
      let notebook = waiting ?? .talking(wishes)
      waiting = nil
      // The first one is the person's own; lessons keep their progress instead.
      if isOwn {
        notebook.keepSession()
        notebook.importsFilesHere()
      }
      isOwn = false
      notebook.history = history
      notebook.folder = "."
      return notebook
    }
  }
}

extension Conversation {
  /// Talks at the prompt until somebody leaves, and returns the exit code.
  ///
  /// - Parameter endsOnEscape: Whether Escape leaves, too.
  func talk(
    _ wishes: Appearance.Wishes, keys wish: KeyWish, greeting: StyledText = StyledText(),
    endsOnEscape: Bool = false
  ) -> Int32 {
    // Ctrl-\ at a prompt is a slip of the finger; it must not take the session with it.
    signal(SIGQUIT, SIG_IGN)
    let appearance = Screen.output.appearance(wishes)
    if !greeting.isEmpty { Screen.output.write(TextWrap.wrap(greeting, for: appearance) + "\n", wishes) }
    let reader = makeLineReader(hooks: LineEditorHooks(self, wishes), plain: appearance.plain)
    reader.endsOnEscape = endsOnEscape
    keys = wish.keys(own: reader.ownKeyStyle)
    let problem = Settings.ofPerson.takeProblem().map { "Your settings can't be read: \($0)." }
    let remark = Settings.ofPerson.takeRemark().map { "In your settings \($0)." }
    for notice in [wish.notice, Variables.dotsNotice, problem, remark].compactMap({ $0 }) {
      Screen.output.write(TextWrap.wrap(StyledText(notice, .hint), for: appearance) + "\n", wishes)
    }
    return PromptLoop(conversation: self, reader: reader, wishes: wishes).run()
  }
}

extension StyledText {
  /// What is said before the first prompt.
  static var greeting: StyledText {
    StyledText("micrograd \(Main.version) · every step shows values, gradients and the graph\n", .emphasis)
      + StyledText(":help what can I do · :lessons start learning · Ctrl-D leave\n\n", .dim)
  }
}

import Notebook

extension Command {
  /// The commands of lessons, in the order in which help lists them.
  static func teaching(_ teacher: Teacher) -> [Command] {
    [.lessons(teacher)] + exercises(teacher) + freePlay(teacher) + ways(teacher) + [
      .recap(teacher),
      move("leave", "leaves the lesson for your own session, which waits as it was", teacher) {
        try $0.leave()
      },
      move("skip", "shows and runs the rest of the step; at its end, the whole next one", teacher) {
        try $0.leavingPlay($0.skip)
      },
    ]
  }

  private static func exercises(_ teacher: Teacher) -> [Command] {
    [
      move("hint", "the next hint to the exercise", teacher) { try $0.hint() },
      move("submit", "asks for a verdict on your answer now", teacher) { try $0.submit() },
      move("solution", "shows and runs a solution of the exercise", teacher) { try $0.solution() },
    ]
  }

  private static func freePlay(_ teacher: Teacher) -> [Command] {
    [
      move("play", "free play: try anything, then :done", teacher) { try $0.play() },
      move("done", "ends free play, with everything as it was", teacher) { try $0.done() },
      .keep(teacher),
    ]
  }

  /// The ways to other steps, or to the beginning of this one.
  private static func ways(_ teacher: Teacher) -> [Command] {
    [
      move("again", "goes to the step's beginning, with everything as it was there", teacher) {
        try $0.leavingPlay($0.again)
      },
      move(
        "back", "goes to the step before, or from a step's end to its beginning, with everything as it was",
        teacher
      ) { try $0.leavingPlay($0.back) },
      .goTo(teacher),
    ]
  }

  private static func lessons(_ teacher: Teacher) -> Command {
    let lessons = teacher.course.entries.map(\.name)
    return Command(
      "lessons", aliases: ["learn"], usage: ":lessons [NAME]",
      summary: "the lessons and where you are; with a name, takes that lesson",
      example: [":lessons"] + lessons.prefix(1).map { ":lessons \($0)" }, task: .lessons,
      argument: .words { _ in lessons }
    ) { [weak teacher] _, name in
      guard let teacher else { return Reply() }
      return try teacher.leavingPlay { try teacher.lessons(name) }
    }
  }

  private static func keep(_ teacher: Teacher) -> Command {
    Command(
      "keep", usage: ":keep NAME", summary: "ends free play like :done, and makes these names again",
      example: [":keep a"], task: .lessons,
      argument: .words { [weak teacher] notebook in
        teacher?.isPlaying == true ? notebook.interpreter.boundNames : []
      }
    ) { [weak teacher] _, argument in try teacher?.keep(argument) ?? Reply() }
  }

  private static func goTo(_ teacher: Teacher) -> Command {
    Command(
      "goto", usage: ":goto STEP", summary: "goes to a step of the lesson, by its number or name",
      example: [":goto 2"], task: .lessons,
      argument: .words { [weak teacher] _ in teacher?.place?.lesson.steps.map(\.id) ?? [] }
    ) { [weak teacher] _, argument in
      guard let teacher else { return Reply() }
      return try teacher.leavingPlay { try teacher.goTo(argument.trimmed) }
    }
  }

  private static func recap(_ teacher: Teacher) -> Command {
    Command(
      "recap", usage: ":recap [all|FILE]",
      summary: "the finished steps with your answers, as Markdown; with a name, into that file",
      argument: .none
    ) { [weak teacher] _, argument in
      try teacher?.recap(argument == "all" ? "" : argument.trimmed) ?? Reply()
    }
  }

  /// A command that takes nothing after its name.
  private static func move(
    _ name: String, _ summary: String, _ teacher: Teacher, _ run: @escaping (Teacher) throws -> Reply
  ) -> Command {
    Command(name, usage: ":\(name)", summary: summary, example: [":\(name)"], task: .lessons) {
      [weak teacher] _, argument in
      guard argument.isEmpty else {
        throw Failure(command: ":\(name) takes nothing after it", hint: "type :\(name) alone")
      }
      guard let teacher else { return Reply() }
      return try run(teacher)
    }
  }
}

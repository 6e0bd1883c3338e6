import Notebook

extension Command {
  /// The commands of lessons, in the order in which help lists them.
  static func teaching(_ teacher: Teacher) -> [Command] {
    let lessons = teacher.course.entries.map(\.name)
    return [
      Command(
        "lessons", aliases: ["learn"], usage: ":lessons [NAME]",
        summary: "the lessons and where you are; with a name, takes that lesson",
        example: [":lessons"] + lessons.prefix(1).map { ":lessons \($0)" }, task: .lessons,
        argument: .words { _ in lessons }
      ) { [weak teacher] _, name in
        guard let teacher else { return Reply() }
        return try teacher.leavingPlay { try teacher.lessons(name) }
      },
      move("hint", "the next hint to the exercise", teacher) { try $0.hint() },
      move("submit", "asks for a verdict on your answer now", teacher) { try $0.submit() },
      move("solution", "shows and runs a solution of the exercise", teacher) { try $0.solution() },
      move("play", "free play: try anything, then :done", teacher) { try $0.play() },
      move("done", "ends free play, with everything as it was", teacher) { try $0.done() },
      move("again", "goes to the step's beginning, with everything as it was there", teacher) {
        try $0.leavingPlay($0.again)
      },
      move(
        "back", "goes to the step before, or from a step's end to its beginning, with everything as it was",
        teacher
      ) { try $0.leavingPlay($0.back) },
      move("leave", "leaves the lesson for your own session, which waits as it was", teacher) {
        try $0.leave()
      },
      move("skip", "shows and runs the rest of the step", teacher) { try $0.leavingPlay($0.skip) },
    ]
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

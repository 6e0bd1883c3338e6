import Notebook

extension Command {
  /// The commands of lessons, in the order in which help lists them.
  static func teaching(_ teacher: Teacher) -> [Command] {
    [
      make(
        "lessons", ":lessons [NAME]", "the lessons and where you are; with a name, takes that lesson", teacher
      ) {
        try $0.lessons($1)
      },
      make("hint", ":hint", "the next hint to the exercise", teacher) { teacher, _ in try teacher.hint() },
      make("submit", ":submit", "asks for a verdict on your answer now", teacher) { teacher, _ in
        try teacher.submit()
      },
      make("solution", ":solution", "shows and runs a solution of the exercise", teacher) { teacher, _ in
        try teacher.solution()
      },
      make("skip", ":skip", "shows and runs the rest of the step", teacher) { teacher, _ in try teacher.skip()
      },
      make("back", ":back", "goes to the step before, with everything as it was", teacher) { teacher, _ in
        try teacher.back()
      },
    ]
  }

  private static func make(
    _ name: String, _ usage: String, _ summary: String, _ teacher: Teacher,
    _ run: @escaping (Teacher, String) throws -> Reply
  ) -> Command {
    Command(name, usage: usage, summary: summary) { [weak teacher] _, argument in
      guard let teacher else { return Reply() }
      return try run(teacher, argument)
    }
  }
}

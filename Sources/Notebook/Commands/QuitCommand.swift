extension Command {
  /// `:quit`
  static var quit: Command {
    Command(
      "quit", aliases: ["q", "exit"], usage: ":quit", summary: "leaves; so does Ctrl-D", example: [":quit"],
      task: .session
    ) { _, _ in
      var reply = Reply()
      reply.exitCode = 0
      return reply
    }
  }
}

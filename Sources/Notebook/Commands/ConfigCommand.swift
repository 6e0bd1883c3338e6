import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:config`, `:config digits 6`, `:config digits default`
  static var config: Command {
    Command(
      "config", usage: ":config [ENTRY WORD]",
      summary: "your settings, kept for all sessions; :config ENTRY default takes one back",
      example: [":config digits 6"], task: .session,
      argument: .choices(Settings.Entry.allCases.map { ($0.rawValue, $0.listed + ["default"]) })
    ) { notebook, argument in
      let words = argument.split(separator: " ").map(String.init)
      guard let name = words.first else { return Reply(figures: [notebook.settings.figure]) }
      let entry = try Settings.Entry(typed: name)
      guard words.count > 1 else {
        return Reply(figures: [.entries(EntryList([notebook.settings.entry(entry)]))])
      }
      return try notebook.choose(words.dropFirst().joined(separator: " "), for: entry)
    }
  }
}

extension Settings.Entry {
  fileprivate init(typed name: String) throws {
    guard let entry = Settings.Entry(rawValue: name) else {
      let names = Settings.Entry.allCases.map(\.rawValue)
      let nearest = Suggestion.nearest(to: name, among: names).map { "did you mean \($0)? " } ?? ""
      throw Failure(
        command: "no such setting: \(name)", hint: nearest + "there are \(names.joined(separator: ", "))")
    }
    self = entry
  }
}

extension Settings {
  /// All entries with their words, the chosen one first.
  fileprivate var figure: Figure { .entries(EntryList(Entry.allCases.map(entry))) }

  fileprivate func entry(_ entry: Entry) -> EntryList.Entry {
    let others = entry.listed.filter { $0 != word(entry) }.joined(separator: ", ")
    return EntryList.Entry(
      "\(entry.rawValue) = \(word(entry))",
      StyledText("\(entry.meaning): \(word(entry)) (\(origin(of: entry)))") + StyledText(", \(others)", .dim))
  }

  /// Where the word of an entry comes from, and what comes before it here.
  private func origin(of entry: Entry) -> String {
    let origin = chosen(entry) == nil ? "the default" : "your choice"
    guard let other = overruling(entry) else { return origin }
    return word(entry) == "auto" ? "\(origin), here by \(other)" : "\(origin), but \(other) comes first here"
  }
}

extension Notebook {
  fileprivate func choose(_ word: String, for entry: Settings.Entry) throws -> Reply {
    guard word == "default" || entry.words.contains(word) else {
      throw Failure(
        command: "\(entry.rawValue) can't be \(word)",
        hint: "choose \(entry.listed.joined(separator: ", ")), or default")
    }
    let chosen = word == "default" ? nil : word
    settings.choose(chosen, for: entry)
    adopt(settings, entry)
    let overruling = settings.overruling(entry).map { "; \($0) comes first here" } ?? ""
    var reply = Reply()
    reply.notes = ["\(entry.rawValue) = \(settings.word(entry)): \(entry.meaning)\(overruling)"]
    if let problem = keep(chosen, for: entry) { reply.notes.append(problem) }
    return reply
  }

  /// Keeps a choice where somebody has typed it, now and not in a session that is run again; why it is not kept in a sentence.
  private func keep(_ word: String?, for entry: Settings.Entry) -> String? {
    guard folder != nil, replay == nil else {
      return "this holds for this session only: your settings are kept where you type them at a prompt"
    }
    do throws(FileProblem) { try settings.keep(word, for: entry) } catch {
      return "this holds for now, and can't be kept: \(error)"
    }
    return nil
  }

  /// Follows the settings that the notebook itself obeys; the others are for who shows its replies.
  private func adopt(_ settings: Settings, _ entry: Settings.Entry) {
    switch entry {
    case .show: show = Show(rawValue: settings.word(.show)) ?? show
    case .keys: keys = Keys(rawValue: settings.word(.keys)) ?? keys
    case .color, .charset, .digits, .plain, .pager: break
    }
  }
}

extension EditlineReader {
  /// Ctrl-R and Ctrl-S: begin an incremental search, which takes the keys from now on.
  func startSearch() -> KeyResult {
    search = EntrySearch(in: entries.blocks, draft: text)
    automaticIndent = nil
    return showSearch()
  }

  /// Performs a key of the search; any that is none of its own ends it and keeps what was found.
  func searchKey(_ key: Unicode.Scalar) -> KeyResult {
    switch key {
    case "\u{12}": repeatSearch { $0.goToOlder() }
    case "\u{13}": repeatSearch { $0.goToNewer() }
    case "\u{08}", "\u{7F}": continueSearch { $0.shorten() }
    case "\u{07}": abandonSearch()
    case "\u{1B}" where keys.upcoming == nil: endSearch()
    case "\r", "\n": endSearch(byEnter: key)
    case _ where key.value < 0x20: endSearch(passingOn: key)
    default: continueSearch { $0.extend(by: CollectionOfOne(key)) }
    }
  }

  /// Gives the text back that was there before the search.
  func abandonSearch() -> KeyResult {
    guard let search else { return .nothing }
    self.search = nil
    remark = nil
    return show(search.draft)
  }

  /// Ctrl-R in a search that looks for nothing yet takes up the query of the one before.
  private func repeatSearch(_ go: (inout EntrySearch) -> Void) -> KeyResult {
    guard search?.query.isEmpty == true else { return continueSearch(go) }
    return continueSearch { $0.extend(by: lastQuery) }
  }

  private func continueSearch(_ change: (inout EntrySearch) -> Void) -> KeyResult {
    guard var search else { return .nothing }
    change(&search)
    self.search = search
    let shown = showSearch()
    return search.failed && shown == .redraw ? .redrawAndBeep : shown
  }

  /// Enter after vi's `/` fetches what was found; after Ctrl-R, which is the shell's, it is Enter at its end.
  private func endSearch(byEnter key: Unicode.Scalar) -> KeyResult {
    if isCommanding { return endSearch() }
    _ = endSearch(passingOn: key)
    _ = moveToBlockEnd()
    return .redraw
  }

  private func endSearch(passingOn key: Unicode.Scalar? = nil) -> KeyResult {
    guard let search else { return .nothing }
    self.search = nil
    remark = nil
    lastQuery = search.query
    if let key { keys.putBack(key) }
    let found = search.found
    if found != search.draft { entries.start(at: found.text, insteadOf: search.draft.text) }
    return show(found)
  }

  private func showSearch() -> KeyResult {
    guard let search else { return .nothing }
    remark = (search.failed ? "not found: " : "search: ") + MarkedBuffer.text(search.query)
    return show(search.found)
  }
}

/// Whether Python keeps the word for itself, so that it can't be a name.
public func isKeyword(_ word: String) -> Bool { Token.Kind.keywords[word] != nil }

print(repr("it's"), repr('say "hi"'), repr('both \' and "'))

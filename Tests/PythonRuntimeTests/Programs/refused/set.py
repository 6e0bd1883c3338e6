# Refused for now: sets.
set([1, 2])

# Refused for now: integers beyond 64 bits are never wrapped.
sum([2**62, 2**62])

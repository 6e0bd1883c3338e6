# Refused for now: integers beyond 64 bits are never wrapped.
print(int("9223372036854775807"))
int("9223372036854775808")

print(*1)

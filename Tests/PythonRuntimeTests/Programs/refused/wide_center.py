# Refused: memory is not asked for.
" ".center(10**10)

sum('ab', '')

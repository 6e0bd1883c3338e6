print(1e308 * 10 - 1e308 * 10, float('inf') // 1, 5 // float('inf'), -5 % float('inf'), float('nan') > 1)

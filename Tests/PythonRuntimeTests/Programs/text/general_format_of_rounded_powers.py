# With `#` all digits stay, also where rounding makes the number a power of ten.
for value in (999.75, 99.99, 9.996, 0.99996, 9.99999e-5, 99999.6, 0.00099999, 0.0, 1.0, 123456.0, 1e-7, 1e300, float('inf'), float('nan'), -99.99):
    print([format(value, f'#.{digits}g') for digits in range(7)], '%#.3g' % value, f'{value:#g}')

x = 3
print(f'{x:{x}d}|{x!r:>{x + 2}}|{{}}|{{{x}}}|{x=}|{x = :>5}|{"a" + "b"}|{[i for i in range(x)]}|{(lambda: 5)()}|{x:+.{x}f}|{x,}|{ {1: 2}[1] }')
print(f"{'nested ' + f'{x + 1}'}" f'{x}' 'plain {x}', rf'\n{x}', f'\x41{x}\u00e9', f'''{
x}''')

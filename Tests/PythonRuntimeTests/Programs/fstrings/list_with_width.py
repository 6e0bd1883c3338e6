print(f'{[]:5}')

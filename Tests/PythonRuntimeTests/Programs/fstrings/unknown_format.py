print(f'{1:zz}')

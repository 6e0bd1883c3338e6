range('a')

sum(['a'])

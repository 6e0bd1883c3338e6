for s in ["abc", "ABC", "Abc", "123", "½", "²", "a1", " \t", "", "é", "٣", "a_b", "1a", "Ab Cd"]:
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isascii(), s.isprintable())

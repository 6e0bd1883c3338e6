print(repr("a\tb\nc\\d\x00\x7f\xa0\u200b\ue000é😀"))

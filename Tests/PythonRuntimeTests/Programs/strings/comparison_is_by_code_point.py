print("a" < "b", "Z" < "a", "abc" < "abcd", "é" > "z", "\uffff" < "\U00010000", "a" == "a ")

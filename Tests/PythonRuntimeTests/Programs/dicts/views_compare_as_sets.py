print({"a": 1, "b": 2}.keys() == {"b": 0, "a": 0}.keys(), {"a": 1}.items() == {"a": 1}.items(), {"a": 1}.items() == {"a": 2}.items(), {"a": 1}.values() == {"a": 1}.values())

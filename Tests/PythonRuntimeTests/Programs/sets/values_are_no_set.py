{"a": 1}.values() & {1}

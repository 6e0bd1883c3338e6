print([n for n in dir([]) if not n.startswith("_")], [n for n in dir(()) if not n.startswith("_")], [n for n in dir({}) if not n.startswith("_")])

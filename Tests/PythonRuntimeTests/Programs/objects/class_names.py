print(int.__name__, (3).__class__, "a".__class__.__name__, ValueError.__name__, print.__name__)

print(f"{True}|{True:d}|{True:5}|{False:+}|{True:.1f}|{True!s:>6}")

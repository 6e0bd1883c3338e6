// The modules that are known and not carried.
extension Refusals {
  /// The ModuleNotFoundError for a module that is known and not carried; nil for any other name.
  static func module(_ name: String) -> PythonError? {
    let first = String(name.prefix { $0 != "." })
    guard let hint = waysOn[first] ?? (libraryNames.contains(first) ? carried : nil) else { return nil }
    return PythonError(
      .moduleNotFoundError, "No module named '\(first)': it is not in this subset", hint: hint)
  }

  private static let waysOn: [String: String] = [
    "torch": "Value does the same for single numbers: a = Value(2.0)",
    "tensorflow": "Value does the same for single numbers: a = Value(2.0)",
    "jax": "Value does the same for single numbers: a = Value(2.0)",
    "pandas": "a list of dicts serves",
    "scipy": "math has the functions of one number",
    "os": noHost, "io": noHost, "pathlib": noHost, "subprocess": noHost, "socket": noHost,
    "shutil": noHost, "ctypes": noHost, "threading": noHost, "multiprocessing": noHost, "pickle": noHost,
    "datetime": "write the date as text",
    "re": "the methods of str search and split: s.find(x), s.split(x)",
    "decimal": "float and round serve",
    "fractions": "x.as_integer_ratio() gives a float as a fraction", "cmath": "math has the real functions",
    "timeit": "time.perf_counter() before and after tells how long something takes",
    "bisect": "sorted and a loop serve",
    "heapq": "sorted(x)[:n] gives the least; a sorted list serves as a queue",
    "pprint": "print(x) shows it", "logging": "print(x) shows what happens",
    "traceback": "an exception shows its own",
    "textwrap": "the methods of str split and join: s.split(), ' '.join(words)",
    "inspect": "?name and help(x) tell what x is", "argparse": "write the values into the program",
    "asyncio": "statements run one after another here", "unittest": "assert checks a claim",
  ]

  private static let carried =
    "of Python's library there are "
    + LibraryModules.all.map(\.name).filter { !$0.contains(".") && !$0.hasPrefix("_") }.joined(separator: " ")

  /// The other modules of Python's library: `sys.stdlib_module_names` of CPython 3.11.
  private static let libraryNames = Set(
    """
    aifc antigravity argparse array ast asynchat asyncore atexit audioop base64 bdb binascii bisect
    builtins bz2 cProfile calendar cgi cgitb chunk cmd code codecs codeop colorsys compileall concurrent
    configparser contextvars copyreg crypt csv curses dbm difflib dis distutils doctest email encodings
    ensurepip errno faulthandler fcntl filecmp fileinput fnmatch ftplib gc genericpath getopt getpass
    gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib
    inspect ipaddress keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal mimetypes
    mmap modulefinder msilib msvcrt netrc nis nntplib nt ntpath nturl2path numbers opcode optparse
    ossaudiodev pdb pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile
    pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri readline reprlib resource
    rlcompleter runpy sched secrets select selectors shelve shlex signal site smtpd smtplib sndhdr
    socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat stringprep struct sunau
    symtable sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this timeit tkinter
    token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo unicodedata urllib uu uuid
    venv wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib
    zoneinfo
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

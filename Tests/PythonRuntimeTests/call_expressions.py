"""Calls of builtins and methods, right ones and wrong ones, for derive_expressions.py."""

import re


def calls():
    """Every builtin and every method with arguments that fit and that don't, in number, class and name."""
    given = ["", "5", "'a'", "None", "[]", "2.5", "5, 5", "'a', 'b'", "'a', 5", "5, 'a'", "[], 5", "None, None", "'a', 5, 5",
             "'a', 'b', 'c'", "5, 5, 5", "5, 5, 5, 5", "'a', 'b', 'c', 'd'", "zzz=1", "5, zzz=1", "'a', 'b', zzz=1", "**{}"]
    receivers = ["'ab c'", "(5)", "2.5", "True", "[3, 1, 5]", "(3, 'a')", "{'a': 1}", "{5}", "frozenset([5])", "range(9)",
                 "slice(5)", "{'a': 1}.keys()", "{'a': 1}.items()", "{'a': 1}.values()"]
    builtins = ("abs all any ascii bin bool callable chr dict divmod enumerate filter float format frozenset getattr hasattr "
                "hex int isinstance issubclass iter len list map max min next object oct ord pow range repr reversed round "
                "set setattr slice sorted str sum tuple zip").split()
    shown = "(lambda r: type(r).__name__ if 'object at' in repr(r) else sorted(map(repr, r)) if isinstance(r, (set, frozenset)) else r)"
    for receiver in receivers:
        for name in dir(eval(receiver)):
            if name[0] != "_" and name not in ("encode", "from_bytes", "to_bytes", "mapping") and callable(getattr(eval(receiver), name)):
                for arguments in given:
                    yield f"{shown}({receiver}.{name}({arguments}))"
    for name in builtins:
        for arguments in given:
            # Which of two mistakes these few tell first is a matter of how they are written.
            if (name, arguments) not in (("enumerate", "zzz=1"), ("max", "zzz=1"), ("min", "zzz=1"), ("sorted", "5, zzz=1")):
                yield f"{shown}({name}({arguments}))"
    yield from (f"{shown}({call})" for call in re.split(r" \| |\n", WRITTEN.strip()))


WRITTEN = r"""
'a b'.split(sep=' ') | 'a b'.split(maxsplit=1) | 'a b'.split(' ', sep=' ') | 'a b'.split(maxsplit='x') | 'a b'.split(sep=5)
'a b'.rsplit(maxsplit=0) | 'a b'.rsplit(' ', 1, maxsplit=2) | 'a'.splitlines(keepends=True) | 'a'.splitlines(keepends=[])
'a\tb'.expandtabs(tabsize=4) | 'a'.expandtabs(tabsize='x') | 'a'.replace('a', new='b') | 'a'.center(width=3) | 'a'.strip(chars='a')
'a'.find(sub='a') | 'a'.join(iterable='b') | '{a}'.format(a=1) | '{}'.format(1, a=2) | 'a'.format_map(mapping={}) | 'a'.format_map(5)
[2, 1].sort(reverse=True) | [2, 1].sort(key=None) | [2, 1].sort(None) | [2, 1].sort(reverse='x') | [2, 1].sort(reverse=None)
[2, 1].sort(key=5) | [2, 1].sort(foo=5) | [2, 1].pop(index=0) | [2, 1].index(value=2) | [2, 1].append(object=2) | [].extend(x=1)
{}.get(key=1) | {}.pop(key=1) | {}.setdefault(key=1) | {}.update(a=1) | {}.update([], a=1) | {}.update(5, a=1) | {}.fromkeys(iterable=[])
dict(a=1) | dict([('a', 1)], b=2) | dict({}, a=3) | dict(5, a=1) | dict([5]) | dict(['ab', 'cde']) | dict([('a',)]) | dict(None) | dict([[[], 1]])
int('10', base=2) | int('10', 2, base=2) | int(x=5) | int(base=2) | int('z', base=37) | int(5, base=2) | int(5.5, 2) | int('5', 2.5) | int('5', None)
float(x=5) | str(object=5) | str(5, 'utf-8') | str('a', encoding='x') | bool(x=1) | list(iterable=[]) | tuple(iterable=[])
sum([1], start=2) | sum([1], 2, start=2) | sum(iterable=[1]) | sum(['a'], '') | sum([[1]], []) | sum(5) | sum([1, 'a']) | sum([1.5, 'a'])
round(2.567, ndigits=1) | round(number=2.5) | round(number=2.567, ndigits=2) | round(2.5, None) | round(2.5, 'a') | round('a') | round(None, 2) | round()
pow(2, 3, mod=5) | pow(base=2, exp=3) | pow(2, exp=3, mod=None) | pow(2) | pow(2, 'a') | pow(2, -1, 5) | pow(2.0, 1, 5) | pow(2, 3, 0) | pow(exp=2)
enumerate([], start=5) | list(enumerate('ab', start=5)) | enumerate(iterable=[]) | enumerate('ab', 'c') | enumerate(5)
sorted([2, 1], reverse=True) | sorted([2, 1], key=lambda k: -k) | sorted([1], None) | sorted(iterable=[1]) | sorted([1], foo=1) | sorted(5) | sorted([1, 'a'])
sorted(reverse=True) | sorted([1], key=5) | sorted([1, 2], key=len) | sorted([1], reverse='a') | sorted([], reverse=2.5)
max([], default=5) | max([]) | max(1, 2, default=5) | max([1, 2], key=lambda k: -k) | max(1, 'a') | max(5) | max(key=len) | max([1], foo=2) | max('ab', 'b', key=len)
min([], default=None) | min(()) | min([1], key=5) | min(5, 3, key=None) | min(default=3) | min([1, 'a']) | max([None, None]) | min([3, 1], [2])
zip([1], strict=True) | list(zip([1], [], strict=True)) | list(zip([], [1], strict=True)) | list(zip([1], [1], [], strict=True)) | zip(5) | zip([1], 5) | zip([1], foo=2)
list(zip([1, 2], 'abc')) | list(zip()) | list(zip('ab', strict=0)) | list(zip([1], [1, 2], [1, 2], strict=True))
list(map(lambda a, b: a, [1], [2, 3])) | list(map(None, [1])) | list(map(5, [1])) | map(len) | map(len, 5) | list(map(len, [1])) | map(func=len)
list(filter(None, [0, 1])) | filter(None, 5) | list(filter(5, [1])) | filter(None) | filter(function=None, iterable=[]) | list(filter(len, ['', 'a']))
list(reversed([1, 2])) | reversed(5) | reversed({1}) | reversed(sequence=[]) | reversed(iter([])) | list(reversed('ab')) | list(reversed({'a': 1}.items()))
isinstance(5, (str, (int,))) | isinstance(5, 5) | isinstance(5, (5,)) | issubclass(5, int) | issubclass(bool, (str, int)) | issubclass(int, 5) | isinstance(5, [int])
getattr(5, 'real') | getattr(5, 'foo') | getattr(5, 'foo', 7) | getattr(5, 5) | hasattr(5, 'real') | hasattr(5, 5) | setattr(5, 'foo', 1) | setattr(5, 5, 1)
callable(len) | callable(5) | callable(int) | callable(lambda: 1) | callable(obj=5) | chr(65) | chr(-1) | chr(1114112) | chr('a') | chr(2.0) | ord('ab') | ord(5) | ord('')
iter(5) | iter(5, 6) | list(iter(lambda: 3, 3)) | next(iter([]), 5) | next(iter([])) | next([]) | next(5) | next(iter([]), None) | iter(object=[])
divmod(7, -2) | divmod(7.5, 2) | divmod(5, 0) | divmod(5.0, 0) | divmod('a', 2) | divmod(5, 'a') | divmod(x=1, y=2) | abs('a') | abs(None) | abs(x=-5)
range(5, step=2) | range(5, 1, 0) | range(2.0) | range('a') | range(1, 2, 3, 4) | range() | range(stop=5) | slice() | slice(1, 2, 3, 4) | slice(stop=2) | slice(1)
bin(5) | bin(-5) | bin(2.5) | hex(255) | hex('a') | oct(8) | oct(None) | ascii('é') | repr('é') | format(5, 'd') | format(5, 5) | format('a', 'd') | format([], 'd')
format(5, format_spec='d') | format(value=5) | hash([]) | hash({}) | hash({1}) | hash(slice(1)) | hash(obj=5) | hash(2.0) | hash(True) | hash((1, [])) | len(5) | len(obj=[])
type(5) | type(int) | type(5, 6) | object(5) | object(x=5) | id(5) == id(5) | id() | dir(5, 6) | all(5) | any(5) | all(iterable=[]) | any([0, 1])
set([1, 1]) | set(5) | set(iterable=[]) | set([[]]) | set([1], [2]) | frozenset(5) | frozenset(iterable=[]) | frozenset([1], [2]) | frozenset([{1}])
tuple(5) | list(5) | list('ab', 'c') | tuple([1], 2) | bool(1, 2) | bool([]) | float('a') | float([]) | float('1', 2) | int([]) | int('a') | int('') | int(None) | float(None)
str(1, 2) | str(1, 2, 3, 4) | str() | str(None) | int() | float() | bool() | list() | tuple() | dict() | set() | frozenset() | object().__class__
'a'.maketrans({'a': 'b'}) | 'a'.maketrans('ab', 'cd') | 'a'.maketrans('ab', 'cd', 'e') | ''.maketrans('ab', 'c') | ''.maketrans(5) | ''.maketrans({'ab': 1}) | str.maketrans('a', 5)
'abc'.translate({97: 'x', 98: None, 99: 100}) | 'abc'.translate({97: 2.5}) | 'abc'.translate({97: -1}) | 'abc'.translate(5) | 'abc'.translate('xyz') | 'abc'.translate(['q'] * 98)
(1.5).fromhex('0x1p1') | (5).bit_count() | (-5).bit_length() | (2.5).as_integer_ratio() | True.bit_length(5) | (5).conjugate(5) | (2.5).hex(1) | float.fromhex(5) | float.fromhex('z')
str.upper() | str.upper(5) | list.append() | list.append(5, 5) | dict.fromkeys() | dict.fromkeys(5) | dict.fromkeys('ab', 5, 5) | dict.get({}) | str.join('a', 5) | str.join('a', ['b', 5])
int.bit_length('a') | set.add(frozenset(), 1) | frozenset.union(set()) | set.union() | float.hex(5) | range.index(5, 5) | slice.indices(5, 5) | tuple.count([], 5)
"""

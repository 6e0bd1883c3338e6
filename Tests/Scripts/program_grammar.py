"""The grammar from which `small_programs.py` draws: tables of expressions and statements, one a line.

In a template `<int>` stands for an expression of that kind, `<int.>` for a name or a literal of it, `<int=>` for a name that the
statement binds, `<int~>` for a name that the same block has bound before. Other words in angle brackets are
tables of their own. `<block>` alone on a line is a block of statements.

Sets hold ints and are shown sorted, since those of CPython have no order.
"""

LITERALS = {
    "int": "0 1 2 3 5 7 9 -1 -4 12 99 0x1f 1_000 True",
    "float": "0.5 2. .25 1e3 -0.0 3.14159 1e-7 1e16 0.1 -2.75 100.0 1e300",
    "str": "'' 'a' 'grad' 'Data' 'é' 'tab\\t' \"it's\" '12' 'loss' 'aXbXc' \"Ünï\" 'a,b,,c' '-7'",
    "bool": "True False",
    "ints": "[] [1] [3,1,2] [0,0,-5] [4,-1,9,4] [7,7] [2,3,5,7,11]",
    "strs": "[] ['a'] ['b','a',''] ['xy','é','xy'] ['12','3'] ['Loss','grad']",
    "tuple": "() (1,) (1,2.5) ('a',None) (True,'b',-3) (0,(1,2))",
    "dict": "{} {'a':1} {'b':2,'a':0} {'x':-1,'y':5,'':3} {'grad':9}",
    "set": "set() {1} {3,1,2} {0,-5} {4,9,2}",
    "big": "2**64 -2**63 10**20 -10**30+7 123456789012345678901 3**50 9223372036854775807 -9223372036854775809 0xffff_ffff_ffff_ffff",
    "none": "None",
    "small": "0 1 2 3 4",
    "index": "0 1 -1 2 -2 0 -1 5",
    "bound": "0 1 2 -1 -2 4 9",
    "step": "1 2 -1 -2 3",
    "letter": "'a' 'X' ',' '\\x20' 'b' '' 'ab' '12' 'é'",
    "order": "< <= > >= == !=",
    "arithmetic": "+ - * // % / & | ^ + - *",
    "class": "int float str bool list tuple dict set object (int,str) (list,tuple) type(None)",
    "error": "ValueError KeyError TypeError IndexError ZeroDivisionError RuntimeError LookupError ArithmeticError Exception AttributeError",
    "caught": "ValueError KeyError TypeError IndexError ZeroDivisionError Exception Exception Exception LookupError ArithmeticError (TypeError,ValueError)",
    "intspec": "5 <5 ^7 05 + x b , _ e .2f #x o #b X >+6 =+7 08b % *^9 n",
    "floatspec": ".3f 8.2f e g +.1f % .0f <9 012.4f ,.2f .3g _.1f .0e E G #.3g =10 +",
    "strspec": "5 >6 ^7 *<8 .2 s -^9.3 07 é>4",
    "intpercent": "%d %5d %-5d| %05d %+d %x %#X %o %s %r %i %e %.2f %g",
    "floatpercent": "%f %.2f %8.3f %e %g %-9.1f| %+.0f %s %r %d %G %010.2f",
    "strpercent": "%s %r %5s %-5s| %.2s %a %5.1s",
}

EXPRESSIONS = {
    "any": """
<int>
<float>
<str>
<bool>
<ints>
<strs>
<tuple>
<dict>
<big>
sorted(<set>)
<none>
""",
    "none": """
{'a': 1}.get(<str>)
<ints>.sort()
(<none> or <none>)
print(<any.>)
<dict>.get(<str>, None)
next(iter(<ints>), None)
(lambda: None)()
""",
    "int": """
<int> + <int>
<int> - <int>
<int> * <int>
(<int>) % ((<int>) or 3)
(<int>) // ((<int>) or -7)
-<int>
~(<int>)
(<int>) & (<int>)
(<int>) | (<int>)
(<int>) ^ (<int>)
(<int>) << <small>
(<int>) >> <small>
(<int>) ** <small>
len(<ints>)
len(<strs>)
len(<str>)
len(<tuple>)
len(<dict>)
len(<set>)
abs(<int>)
sum(<ints>)
int(<float.>)
max(<int>, <int>)
min(<int>, <int>, 3)
divmod(<int>, (<int>) or 4)[<small>%2]
round(<float.>)
ord((<str> + 'q')[0])
(<ints> + [4])[<index>%1]
<str>.find(<letter>)
<str>.count(<letter>)
int(<bool>)
<bool> + <int>
pow(<int>, <small>, (<int>) or 5)
sum(<each> for x in <ints>)
sum(x * y for x in <ints> for y in <ints>)
<tuple>.count(<int>)
<ints>.count(<int>)
(<int>).bit_length()
(<int>).bit_count()
max(<ints> + [0])
max(<ints>, default=<int>)
min(<ints>, key=lambda x: <each>, default=-1)
<dict>.get(<str>, <int>)
int('<small><small>', <small> + 5)
int(<str>.isdigit() or 7)
(<int> if <bool> else <int>)
(lambda x, y=<int.>: <each> + y)(<int>)
hash(<small>)
len(f'{<plain>}')
[*map(len, <strs>), 0][0]
next(x for x in [*<ints>, 8] if <test>)
next(iter(<ints>), <int>)
(<big>) % ((<int>) or 97)
int(<big> > <big>)
len({x % 3 for x in <ints>})
len(str(<big>))
(<int>).__add__(<int>)
(<int>).real
range(<int>, <int>, <step>).start
len(range(<int>, <int>, <step>))
[<ints>, <tuple>, <str>].index(<ints.>)
int(True)
""",
    "plain": """
<int~>
<int~> + 1
<int~> * 2
<int~> - <small>
<int~> % 5
<int~>, <small>
""",
    "each": """
x
x * 2
x ** 2 - 1
-x
x % 3
x + <int.>
abs(x)
x // 2
x & 5
~x
""",
    "test": """
x > 0
x % 2
x < <int.>
x
not x
-2 < x <= 4
True
x in (<int.>, 3)
x not in [1, 2]
x is not None
""",
    "float": """
<float> + <float>
<float> - <float>
(<float>) * (<float>)
(<float>) / ((<float>) or 2.0)
(<float>) // ((<float>) or 0.5)
(<float>) % ((<float>) or -3.5)
-<float>
abs(<float>)
float(<int>)
(<int>) / ((<int>) or 8)
round(<float>, <bound>)
(<float.>) ** 2
max(<float>, <float>)
min(<float>, <int>)
sum([<float>, <float>, 0.1])
(<int>) * <float>
abs(<float.>) ** 0.5
+(<float>)
divmod(<float>, (<float>) or 1.5)[<small>%2]
float('<small>.<small>')
float(<bool>)
float(' <int.> ' and '1e<small>')
(<int>) ** -<small> if <int.> else 0.0
sum(x / 2 for x in <ints>)
<int> + <float>
<float> - <int>
(<float> if <bool> else <float>)
(<big>) / ((<int>) or 3)
float(<big>)
(<float>).real
[<float>, <float>][<small>%2]
(lambda x: x * 0.5)(<float>)
pow(<float.>, <small>)
0.1 + 0.2
(<float.>) + (<big.>)
""",
    "str": """
<str> + <str>
<str> * <small>
str(<any>)
repr(<any>)
<str>.upper()
<str>.lower()
<str>.strip()
<str>.title()
<str>.swapcase()
<str>.capitalize()
<str>.replace(<letter>, <letter>)
<str>.replace(<letter>, <str>, <small>)
(<str>)[<slice>]
(<str>)[::-1]
<str>.join(<strs>)
', '.join(map(str, <ints>))
''.join(x for x in <str> if x != 'a')
<str>.center(9, '*')
<str>.ljust(<bound>)
<str>.rjust(6, '.')
<str>.zfill(6)
(<str> or 'z')[<index>%1]
format(<int>, '<intspec>')
format(<float>, '<floatspec>')
format(<str>, '<strspec>')
format(<big>, '<intspec>')
'<intpercent>' % (<int>)
'<floatpercent>' % (<float>)
'<strpercent>' % (<str>,)
'<intpercent> <strpercent>' % (<int>, <str>)
'%(k)s %(k)r' % {'k': <any>}
'%s|%s' % (<any>, <any>)
'%*d' % (<small>, <int>)
'<intpercent>' % (<big>)
f'{<plain>}'
f'{<plain>!r:>8}'
f'{<plain>=}'
f'v: {<int~>:<intspec>}!'
f'{<str~>!r}|{<str~>:<strspec>}'
f'{<float~>:<floatspec>}'
f'{{{<plain>}}}'
f'{<int~>}' 'tail'
'{} {!r}'.format(<any>, <any>)
'{1} {0:<intspec>}'.format(<int>, <str>)
'{a[0]} {b}'.format(a=<strs> + [1], b=<int>)
''.join(sorted(<str>))
''.join(reversed(<str>))
chr((<int>) % 26 + 97)
type(<any>).__name__
hex(<int>)
bin(<int>)
oct(<int>)
ascii(<str>)
<str>.removeprefix(<letter>)
<str>.removesuffix(<letter>)
<str>.expandtabs(<small>)
<str>.partition(<letter> or '-')[<small>%3]
<str>.rpartition(<letter> or '-')[<small>%3]
<str>.lstrip(<letter>)
<str>.rstrip(<letter>)
<str>.casefold()
(<str> if <bool> else <str>)
(<str> or <str>)
(<str> and <str>)
max(<strs>, key=len, default=<str>)
max(<str> + 'a')
min(<strs> + ['m'])
str(<float>)
str(<big>)
hex(<big>)
<str>.translate({97: 'A', 98: None})
(lambda *a, **k: f'{a} {k}')(<int>, w=<str>)
dict(a=<str>)['a']
{True: <str>}[1]
""",
    "bool": """
(<int> <order> <int>)
(<float> <order> <float>)
(<str> <order> <str>)
(<ints> <order> <ints>)
(<strs> <order> <strs>)
(<big> <order> <big>)
(<int> <order> <float>)
(<big> <order> <float>)
(<set> <order> <set>)
(<int> <order> <int> <order> <int>)
(not <any>)
(<bool> and <bool>)
(<bool> or <bool>)
(<letter> in <str>)
(<str> in <strs>)
(<str> not in <dict>)
(<int> in <ints>)
(<int> in <set>)
(<int> in range(<int>, <int>, <step>))
bool(<any>)
(<any> is None)
(<any> is not None)
isinstance(<any>, <class>)
any(<test> for x in <ints>)
all(<test> for x in <ints>)
(<any> == <any>)
(<any> != <any>)
<str>.startswith(<letter>)
<str>.endswith((<letter>, 'a'))
<str>.isalpha()
<str>.isdigit()
<str>.isupper()
<str>.isidentifier()
<str>.isspace()
callable(<any>)
hasattr(<any>, 'upper')
(<bool> ^ <bool>)
(<bool> & <bool>)
<set>.isdisjoint(<ints>)
<set>.issubset(<ints>)
(<float>).is_integer()
any([<any>, <any>])
all(<tuple>)
(<tuple> == <tuple>)
(<dict> == <dict>)
bool(<none>)
issubclass(bool, <class>)
(sorted(<ints>) == <ints>)
""",
    "ints": """
<ints> + <ints>
<ints> * (<small>%3)
(<ints>)[<slice>]
sorted(<ints>)
sorted(<ints>, reverse=<bool>)
sorted(<ints>, key=lambda x: <each>)
[<each> for x in <ints>]
[<each> for x in <ints> if <test>]
[x * y for x in <ints> for y in <ints> if x != y]
[y for x in [<ints>, <ints>] for y in x]
list(range(<bound>, <bound>, <step>))
list(range(<small>))
[*<ints>, <int>]
[*range(<small>), *<ints>]
list(map(lambda x: <each>, <ints>))
list(filter(None, <ints>))
list(filter(lambda x: <test>, <ints>))
sorted(<set>)
sorted(set(map(abs, <ints>)))
[len(x) for x in <strs>]
list(reversed(<ints>))
list(<dict>.values())
sum([[x, -x] for x in <ints>], [])
list(divmod(<int>, (<int>) or 6))
[i * x for i, x in enumerate(<ints>)]
[x + y for x, y in zip(<ints>, <ints>)]
<ints>.copy()
list({x: 0 for x in <ints>})
list(dict.fromkeys(<ints>))
[ord(x) for x in <str>]
[<int>, <int>]
[<int>]
(<ints> or <ints>)
(<ints> if <bool> else <ints>)
[i for i, x in enumerate(<str>) if x == 'a']
[x for x in range(<small>) if <test>]
list(map(int, '<small><small>'))
list(map(max, <ints>, <ints>))
[int(x) for x in <strs> if x.isdigit()]
[abs(x) for x in sorted(<ints>, key=abs)]
(lambda *a: list(a))(*<ints>)
list(slice(<bound>, <bound>, <step>).indices(<small>))
""",
    "strs": """
<strs> + <strs>
(<strs>)[<slice>]
sorted(<strs>)
sorted(<strs>, key=len)
sorted(<strs>, key=lambda x: (len(x), x), reverse=<bool>)
<str>.split()
<str>.split(<letter> or ',')
<str>.rsplit(<letter> or ',', <small>)
<str>.splitlines()
[x.upper() for x in <strs>]
list(<str>)
[str(x) for x in <ints>]
list(map(repr, <ints>))
sorted(<dict>)
list(<dict>)
[f'{x!r:>6}{k}' for k, x in enumerate(<strs>)]
[x for x in <strs> if x]
[x + y for x in <str> for y in 'ab']
[<str>, <str>]
list(reversed(<strs>))
(<strs> or <strs>)
[*<str>, *<strs>]
[x * 2 for x in <strs>]
list(filter(str.isalpha, <strs>))
list(map(str.upper, <strs>))
[x[0] for x in <strs> if x]
[type(x).__name__ for x in <tuple>]
list(map(str, <tuple>))
""",
    "tuple": """
<tuple> + <tuple>
(<tuple>)[<slice>]
tuple(<ints>)
(<any>,)
(<any>, <any>)
(<int>, (<str>, <float>))
<tuple> * (<small>%3)
tuple(<each> for x in <ints>)
(*<tuple>, <any>)
tuple(zip(<ints>, <strs>))
tuple(enumerate(<strs>, <int>))
divmod(<int>, 7)
divmod(<float>, 7)
divmod(<big>, (<big>) or 1)
<str>.partition(<letter> or ',')
tuple(sorted(<ints>))
tuple(<dict>.items())
tuple(reversed(<tuple>))
(lambda *a: a)(*<tuple>)
(lambda a, *b, c=<int>, **d: (a, b, c, d))(<any>, *<ints>, z=<int>)
(<float>).as_integer_ratio()
max([(1, <str>), (<int>, '')])
tuple(map(type, <tuple>))
tuple(zip(*[<ints>, <ints>]))
(<tuple> or <tuple>)
<ints>, <tuple>
""",
    "dict": """
{**<dict>, <str>: <int>}
{x: len(x) for x in <strs>}
dict(zip(<strs>, <ints>))
(<dict> | <dict>)
{k: v for k, v in <dict>.items() if v}
dict(a=1, b=<int>)
dict(<dict>, grad=<int>)
{k * 2: v for k, v in sorted(<dict>.items())}
{str(i): x for i, x in enumerate(<ints>)}
dict(sorted(<dict>.items(), key=lambda p: p[1]))
dict.fromkeys(<strs>, <int>)
dict.fromkeys(<str>, 0)
<dict>.copy()
{<str>: <any>}
{<str>: <int>, <str>: <float>}
{x: <dict.> for x in <strs>}
dict([('k', <int>), ('m', <str>)])
(<dict> or <dict>)
{str(x): <each> for x in <ints> if <test>}
(lambda **k: k)(**<dict>)
dict(enumerate(<strs>))
{str(v): len(k) for k, v in <dict>.items()}
dict(reversed(<dict>.items()))
""",
    "set": """
set(<ints>)
{<int>, <int>}
{*<ints>}
{<each> for x in <ints>}
{x for x in <ints> if <test>}
(<set> | <set>)
(<set> & <set>)
(<set> - <set>)
(<set> ^ <set>)
<set>.union(<ints>, <ints>)
<set>.intersection(<ints>)
<set>.difference(<ints>)
<set>.symmetric_difference(<ints>)
<set>.copy()
set(frozenset(<ints>))
set(range(<small>))
set(map(abs, <ints>))
""",
    "big": """
<big> + <big>
<big> - <big>
(<big>) * (<big>)
(<big>) // ((<big>) or 1)
(<big>) // ((<int>) or 3)
(<big>) % ((<big>) or 1)
(<big.>) ** <small>
-(<big>)
abs(<big>)
(<big>) << <small>
(<int>) << 60 + <small>
(<big>) >> <small> * 9
(<big>) & (<big>)
(<big>) | (<int>)
(<big>) ^ (<big>)
~(<big>)
<big> + <int>
(<int>) * <big>
divmod(<big>, (<big>) or 2)[<small>%2]
pow(<int.>, 70)
pow(<big>, <small>, (<big>) or 3)
int(str(<big>))
int('<small>' * 25)
int(<float.>)
max(<big>, <int>)
sum([<big>, <big>, <int>])
(<big>).bit_length()
round(<big>, -<small>)
sum(x ** 30 for x in <ints>)
int(hex(<big>), 16)
(<big> if <bool> else <int>)
(<big> or <big>)
""",
    "slice": """
<bound>:<bound>
:<bound>
<bound>:
:
<bound>:<bound>:<step>
::<step>
:<bound>:<step>
<int>:<int>
""",
    "raised": """
<error>(<str>)
<error>
<error>(<any>, <any>)
<error>(f'bad {<plain>}')
<error>()
""",
}

STATEMENTS = """
<int=> = <int>
<int=> = <int>
<float=> = <float>
<str=> = <str>
<str=> = <str>
<bool=> = <bool>
<ints=> = <ints>
<strs=> = <strs>
<tuple=> = <tuple>
<dict=> = <dict>
<set=> = <set>
<big=> = <big>
<int=>, <str=> = <int>, <str>
<int=> = <int=> = <int>
<int=>, *<ints=> = [<int>, *<ints>]
*<ints=>, <int=> = *<ints>, <int>
[<int=>, (<str=>, <float=>)] = <int>, (<str>, <float>)
(<int=>), <tuple=> = <int>, <tuple>
<int=>: int = <int>
print(<any>)
print(<any>)
print(<any>, <any>)
print(<any>, <any>, <any>)
print(repr(<any>))
print(<str>, <any>, sep=<letter>)
print(<any>, end='.\\n')
print(*<ints>)
print(*<strs>, sep='|')
print(<ints>, <dict>, <tuple>)
print([<any>, (<any>,)], {1: <any>})
print(sorted(<set>), len(<set>))
print(f'{<plain>} {<str~>!r} {<float~>:.3f}')
<int~> += <int.>
<int~> -= <int>
<int~> //= (<int>) or 2
<int~> %= (<int>) or 5
<int~> |= <int.>
<int~> ^= <int.>
<int~> &= <int>
<int~> >>= <small>
<float~> += <float>
<float~> -= <float>
<float~> /= (<float>) or 4.0
<str~> += <letter>
<ints~> += [<int>]
<bool~> ^= <bool>
<bool~> &= <bool>
<set~> |= {<int>}
<set~> -= <set>
<set~> &= <set>
<set~> ^= {<int>, 2}
<dict~> |= {<str>: <int>}
<big~> += <big.>
<big~> //= 7
<ints.>.append(<int>); print(<ints~>)
<ints~>.append(<int>)
<ints~>.insert(<index>, <int>)
<ints~>.sort(reverse=<bool>)
<ints~>.sort(key=lambda x: (x % 3, -x))
<ints~>.reverse()
print(<ints~>.pop() if <ints~> else None)
print(<ints~>.count(<int>), <int> in <ints~>)
<ints~>.remove(<ints~>[0]) if <ints~> else print('empty')
<ints~>.clear()
<strs~>.append(<str>)
<ints~>[<slice>] = []
<ints~>[:1] = [<int>, <int>]
del <ints~>[<slice>]
<ints~>[::2] = [0 for _ in <ints~>[::2]]
<ints~>[0:0] = <ints.>[:2]
<ints~> and <ints~>.__setitem__(0, <int>)
<dict~>[<str>] = <int>
print(<dict~>.get(<str>), <dict~>.get(<str>, <int>))
print(<dict~>.setdefault(<str>, <int>), <dict~>)
<dict~>.update({<str>: <int>})
<dict~>.update(grad=<int>, a=<int>)
print(<dict~>.pop(<str>, None), len(<dict~>))
print(list(<dict~>.items())[:3])
print(<dict~>.keys(), <dict~>.values(), <dict~>.items())
print(<str> in <dict~>, <dict~> == <dict>)
for k, v in <dict~>.items(): print(k, v, end=';')
<set~>.add(<int>); print(sorted(<set~>))
<set~>.discard(<int>)
<set~>.update(<ints>, {<int>})
<set~>.difference_update(<ints>)
print(<int> in <set~>, <set~> <= <set>, <set~> == <set>)
assert <bool> or True, <str>
assert isinstance(<int>, int)
pass
t = <any>; del t
<int=> = <ints=> = 0; <ints=> = [<int>]
if <bool>: print(<any>)
for x in <ints>: print(<each>, end=' ')
for x in <str>[:4]: print(x, <int>)
for i, x in enumerate(<strs>): print(i, x)
for x, y in zip(<ints>, <strs>): print(x, y, sep='-')
for x in range(<bound>, <bound>, <step>): print(x, end=',')
for x, *y in [(1, 2, 3), <str> + 'ab', [4]]: print(x, y)
for x in sorted(<set>): print(x, end=' ')
for x in reversed(<ints>): print(x)
print([x for x in <ints> if <test>], [(x, y) for x in <str> for y in range(2)])
g = (<each> for x in <ints>); print(next(g, 'end'), list(g), list(g))
g = iter(<ints>); print(next(g, None), [*g])
g = zip(<ints>, <strs>, <str>); print(list(g))
g = map(lambda x: <each>, <ints>); print(list(g))
g = enumerate(<str>, <small>); print(next(g, 0), dict(g))
g = iter(<strs>); print([(x, y) for x, y in zip(g, g)])
print((y := <int>) + y, [(z := x) + 1 for x in <ints>])
if (n := len(<strs>)) > 1: print(n)
print((lambda x, *y, z=<int>: (x, y, z))(<int>, *<ints>))
f = lambda x: <each>; print(f(<int>), [f(x) for x in <ints>])
print([f(<int>) for f in (str, float, bool, abs, lambda x: <each>)])
print(sum(x for x in <ints>), max(<str> + 'a'), min(<ints> + [0]))
print(type(<any>), type(<int> + <float>).__name__)
print(<big>, hex(<big>), float(<big.>))
print(<tuple> + (<int>,), <tuple> * 2, <tuple> == <tuple>)
print(hash(<small>) == hash(float(<small>)), (<float>) == (<int>))
"""

FAULTY = """
print(<wrong>)
<int=> = <wrong>
<ints.>.append(<wrong>)
"""
"""Statements that mostly end in an exception."""

WRONG = """
<ints>[<bound>]
<str>[<index>]
<tuple>[<bound>]
<dict>[<str>]
<any> + <any>
<any> - <any>
<any> * <any>
<any> < <any>
<any> // <any>
<any> <arithmetic> <any>
<any>[<any>]
<any>(<any>)
<any>.upper()
<any>.append(<int>)
<any>.items()
<any> in <any>
-<any>
~<any>
int(<any>)
int(<str>)
int(<str>, <int>)
float(<any>)
float(<str>)
len(<any>)
abs(<any>)
sum(<any>)
max(<any>)
min(<any>, <any>)
sorted(<any>)
sorted([<any>, <any>])
list(<any>)
tuple(<any>)
dict(<any>)
set(<any>) and 1
iter(<any>) and 1
next(<any>)
next(iter(<ints>))
range(<any>, <any>)
range(<int>, <int>, <int>)
round(<any>)
round(<any>, <any>)
divmod(<any>, <any>)
pow(<any>, <any.>) if not isinstance(<any>, int) else 0
pow(<int>, <int.>, <int>)
ascii(chr(<any>))
chr(<big>)
ord(<any>)
ord(<str>)
hex(<any>)
bin(<any>)
enumerate(<any>) and 1
list(zip(<any>, <any>))
list(zip(<ints>, <strs>, strict=True))
list(map(<any>, <ints>))
list(map(len, <any>))
reversed(<any>) and 1
isinstance(<any>, <any>)
issubclass(<any>, int)
hash(<any>) and 0
{<any>: 1}
{<ints>} and 1
getattr(<any>, <str>)
getattr(<any>, 'size', <any>)
<any>.missing
<ints>.index(<any>)
<ints>.remove(<any>)
<ints>.pop(<int>)
<ints>.insert(<any>, 1)
<ints>.extend(<any>)
<ints>.sort(<any>)
<strs>.sort(key=<any>)
<tuple>.index(<any>)
<dict>.pop(<str>)
<dict>.update(<any>)
<dict> | <any>
<set> | <any> and 1
<set>.remove(<int>)
<set> - <ints>
<set>.union(<any>) and 1
<str>.join(<any>)
<str>.index(<letter>)
<str>.split(<letter>)
<str>.split(<any>)
<str>.replace(<any>, 'b')
<str>.center(<any>)
<str>.find(<any>)
<str>.startswith(<any>)
<str>.partition(<letter>)
<str>.format(<any>)
'{} {}'.format(<any>)
'{0} {}'.format(<any>)
'{a}'.format(<any>)
'{:<intspec>}'.format(<any>)
'{0.real}'.format(<any>)
'{0[0]}'.format(<any>)
format(<any>, '<intspec>')
format(<any>, '<floatspec>')
format(<any>, '<strspec>')
format(<any>, <str>)
'<intpercent>' % <any>
'<floatpercent>' % <any>
'%s %s' % <any>
'%d' % (<any>, <any>)
'%(a)s' % <any>
<str> % <any>
(lambda x: x)(<any>, <any>)
(lambda x, y: x)(<any>)
(lambda *, x: x)(<any>)
(lambda x, /: x)(x=<any>)
(lambda x: <each>)(<any>)
(lambda **k: k)(**<any>)
(lambda *a: a)(*<any>)
(lambda: missing)()
missing
len(<any>, <any>)
str(<any>, <any>)
print(<any>, sap='')
[<each> for x in <any>]
[x for x, y in <any>]
{**<any>}
[*<any>]
(<int>) / (<int>)
(<int>) % (<int>)
(<float>) // (<float>)
(<float>) % (<int>)
(<int>) << (<int>)
abs(<float.>) ** (<float.>)
abs(<int.>) ** (<float.>)
abs(<big.>) ** 0.5
1 / (<big>)
float(<big>) * 1e300
int(<float.> * 1e300 * 1e300)
int(<float.>) << -1
(<big>) / (<big>)
round(<float>, <any>)
(<float.>).as_integer_ratio()
sum(<strs>)
sum(<strs>, '')
sum([<ints>], [])
max()
max(<ints>)
max(<ints>, key=<any>)
min([])
sorted(<ints>, <any>)
sorted(<ints>, key=lambda x, y: x)
slice(<any>) and <ints>[<any>:<any>]
<ints>[<int>:<int>:<int>]
<str>[<any>:]
<tuple> + <ints>
<ints> + <tuple>
<str> * <float>
<ints> * <strs>
<str> + <int>
<dict> + <dict>
<bool> + <any>
None + <any>
<none>.real
<none>[0]
super().go
"""
"""Expressions that mostly raise."""

COMPOUND = {
    "if": """
if <bool>:
  <block>
""",
    "if else": """
if <any>:
  <block>
else:
  <block>
""",
    "elif": """
if <bool>:
  <block>
elif <any>:
  <block>
else:
  <block>
""",
    "for": """
for x in <ints>[:4]:
  <loop>
  if <test>: <leave>
  print(<each>)
""",
    "for else": """
for x in range(<small>):
  <loop>
  if <bool>: <leave>
else:
  <block>
""",
    "for letters": """
for i, c in enumerate(<str>[:3]):
  <loop>
  print(i, c)
""",
    "while": """
<count=> = <small>
while <count~> > 0:
  <count~> -= 1
  <loop>
  if <bool>: <leave>
""",
    "while else": """
<count=> = <small>
while <count~>:
  <count~> -= 1
  if <bool>: <leave>
  <loop>
else:
  print('done', <count~>)
""",
    "nested for": """
for x in range(<small>):
  for y in <ints>[:3]:
    if x == y: <leave>
    print(x, y, end=' ')
  else:
    print('-')
""",
    "try": """
try:
  <risk>
except <caught> as e:
  print(type(e).__name__, e)
""",
    "try all": """
try:
  <risk>
except <caught> as e:
  print(repr(e), e.args)
except Exception as e:
  print('other', type(e).__name__, e)
else:
  <block>
finally:
  <block>
""",
    "try finally": """
try:
  try:
    <risk>
  finally:
    print('finally', <any>)
except Exception as e:
  print(type(e).__name__, e, type(e.__context__).__name__)
""",
    "try loop": """
for x in range(3):
  try:
    if x == <small>: raise <raised>
    if <test>: <leave>
    print(<wrong>)
  except <caught> as e:
    print('caught', e)
    <leave>
  finally:
    print('f', x)
else:
  print('else')
""",
    "try chain": """
try:
  try:
    <risk>
    raise <raised>
  except Exception as e:
    raise <raised> from e
except Exception as e:
  print(repr(e), repr(e.__cause__), e.__suppress_context__)
""",
    "raise again": """
try:
  try: print(<wrong>)
  except <caught>:
    print('again')
    raise
except Exception as e: print(repr(e))
""",
    "return finally": """
def <f=>(x=<int>):
  try:
    if <test>: return x
    print(<wrong>)
  except <caught> as e:
    return repr(e)
  finally:
    print('left', x)
    <body>
try: print(<f~>(), <f~>(<int>))
except Exception as e: print('!', e)
""",
    "with": """
class <M=>:
  def __init__(self, n): self.n = n
  def __enter__(self):
    print('in', self.n)
    return <int>
  def __exit__(self, kind, error, trace):
    print('out', self.n, kind and kind.__name__, error)
    return <bool>
try:
  with <M~>(<int>) as m, <M~>('b'):
    print(m)
    <risk>
except Exception as e: print(repr(e))
""",
    "def": """
def <f=>(a, b=<int>):
  <body>
  return <any>
print(<f~>(<int>), <f~>(<int>, b=<int>))
""",
    "def rest": """
def <f=>(a, *rest, c=<int>, **more):
  <body>
  return a, rest, c, more
print(<f~>(<int>, <str>, c=<bool>), <f~>(*<ints>, 1, z=<int>), <f~>(a=<any>, **<dict.>))
""",
    "def wrong": """
def <f=>(a, b=<int>, /, c=3, *, d=4): return a, b, c, d
try: print(<f~>(<calls>))
except TypeError as e: print(e)
""",
    "recursion": """
def <f=>(n): return <int> if n <= 0 else <f~>(n - <step1>) + n
print(<f~>(<small>), [<f~>(x) for x in range(4)])
""",
    "default": """
def <f=>(x, seen=[]):
  seen.append(x)
  return seen
print(<f~>(<int>), <f~>(<any>), <f~>(0, <ints>))
""",
    "closure": """
def <f=>(n):
  total = n
  def add(k=<int>):
    nonlocal total
    total += k
    return total
  return add, lambda: total * 2
a, b = <f~>(<int>)
print(a(), a(<int>), b())
""",
    "late closure": """
<fs=> = [lambda k=<int>: (x, k) for x in range(<small>)]
print([f() for f in <fs~>], [f(1) for f in <fs~>][:1])
""",
    "global": """
counter = <int>
def <f=>():
  global counter
  counter += <int>
  return counter
print(<f~>(), <f~>(), counter)
""",
    "unbound": """
counter = 1
def <f=>():
  <unbound>
  counter = 2
try: <f~>()
except UnboundLocalError as e: print(e)
""",
    "decorator": """
def <d=>(f):
  def inner(*a, **k):
    print('calls', f.__name__, a, k)
    return f(*a, **k)
  return inner
@<d~>
def <f=>(x, y=<int>): return <each>
print(<f~>(<int>), <f~>(<int>, y=2))
""",
    "generator": """
class <G=>:
  def __init__(self, n): self.n = n
  def __iter__(self): return self
  def __next__(self):
    if self.n <= <small>: raise StopIteration
    self.n -= 1
    return self.n * <int>
print(list(<G~>(5)), sum(<G~>(4)), max(<G~>(3), default=None), 2 in <G~>(6))
""",
    "class": """
class <C=>:
  kind = <any>
  def __init__(self, x, y=<int>): self.x, self.y = x, y
  <member>
  <member>
o = <C~>(<int>)
try: print(<use>, <use>)
except Exception as e: print(type(e).__name__, e)
""",
    "class guarded": """
class <C=>:
  def __init__(self, x=<any>): self.x = x
  <member>
  <member>
  <member>
o = <C~>()
for act in (lambda: <use>, lambda: <use>, lambda: <use>):
  try: print(act())
  except Exception as e: print(type(e).__name__, e)
""",
    "subclass": """
class <B=>:
  size = <int>
  def __init__(self, x=<int>): self.x = x
  def go(self, k=1): return 'B', k, self.x
  <member>
class <C=>(<B~>):
  def go(self, k=<int>): return super().go(k), <any>
  <member>
o = <C~>(<int>)
try: print(o.go(), o.size, isinstance(o, <B~>), <use>)
except Exception as e: print(type(e).__name__, e)
""",
    "diamond": """
class <A=>:
  def go(self): return ['A']
class <B=>(<A~>):
  def go(self): return ['B'] + super().go()
class <C=>(<A~>):
  def go(self): return ['C'] + super().go()
class <D=>(<parents>): pass
print(<D~>().go(), [c.__name__[0] for c in <D~>.__mro__])
""",
    "builtin subclass": """
class <C=>(<base>):
  <member>
o = <C~>(<basevalue>)
try: print(<use>, o == o, len(o), type(o + o) is <C~>)
except Exception as e: print(type(e).__name__, e)
""",
    "exception class": """
class <E=>(<error>):
  <exceptionmember>
try: raise <E~>(<str>)
except <error> as e: print('first', e, e.args)
except Exception as e: print('second', repr(e), e.args, str(e))
""",
    "property": """
class <P=>:
  def __init__(self): self._v = <int>
  @property
  def v(self): return self._v <arithmetic> <int.>
  @v.setter
  def v(self, x): self._v = <each>
  @staticmethod
  def s(x): return <each>
  @classmethod
  def c(cls, x=<int>): return cls.__name__[0], <each>
p = <P~>()
try:
  p.v = <int>
  print(p.v, p.s(<int>), <P~>.c(), p.c(2), vars(p))
  <change>
except Exception as e: print(type(e).__name__, e)
""",
}

PARTS = {
    "leave": "break|continue|continue|pass",
    "step1": "1|2|3",
    "unbound": "counter += 1|print(counter)|del counter|counter = counter or 3|print([counter for _ in range(2)])",
    "calls": "1|1, 2|1, 2, 3|1, 2, 3, 4||1, b=2|1, c=2|1, d=5|a=1|1, 2, 3, c=3|*<ints>|1, **<dict>|1, *(2, 3), d=<any>|1, e=2|*<any>|**{'d': 1}",
    "parents": "<B~>, <C~>|<C~>, <B~>|<B~>|<C~>",
    "base": "int|str|list|dict|float|tuple",
    "basevalue": "<int>|<str>|<ints>|<dict>|<float>||<tuple>",
    "change": "del p.v|p.w = <any>; print(p.w)|print(p.missing)|del p._v; print(p.v)|p.v += 1; print(p.v)|print(p.__dict__)|<P~>.v = 3; print(p.v)|p.s = <int>; print(p.s)",
    "exceptionmember": "pass|def __init__(self, a, b=<int>): self.b = b|def __str__(self): return f'<{self.args}>'|def __init__(self, *a): super().__init__(*a, <int>)|code = <int>",
}

MEMBERS = """
def __repr__(self): return f'<{type(self).__name__[0]} {self.x}>'
def __repr__(self): return <any>
def __str__(self): return 'S' + repr(<any>)
def __eq__(self, o): return <bool>
def __eq__(self, o): return isinstance(o, type(self)) and self.x == o.x
def __lt__(self, o): return <bool>
def __hash__(self): return <int>
def __bool__(self): return <bool>
def __len__(self): return <small>
def __len__(self): return <any>
def __add__(self, o): return ('add', <any>)
def __radd__(self, o): return ('radd', o)
def __iadd__(self, o): self.x = o; return self
def __mul__(self, o): return NotImplemented
def __rmul__(self, o): return 'rmul', o
def __sub__(self, o): return type(self)(<int>)
def __neg__(self): return <any>
def __call__(self, *a, **k): return a, k
def __getitem__(self, i): return {0: <any>, 'a': <any>}[i] if i in (0, 'a') else [1, 2][i]
def __getitem__(self, i): return <ints>[i]
def __setitem__(self, i, v): print('set', i, v)
def __contains__(self, v): return <any>
def __iter__(self): return iter(<ints>)
def __iter__(self): return (<each> for x in <ints>)
def __getattr__(self, n): return 'no ' + n
def __getattr__(self, n): raise AttributeError(n)
def __setattr__(self, n, v): object.__setattr__(self, n, [v])
def __index__(self): return <int>
def __int__(self): return <int>
def __float__(self): return <float>
def __format__(self, s): return 'F' + s
def __abs__(self): return <any>
def __enter__(self): return <any>
def __pow__(self, o): return 'pow', o
def go(self, a=<int>): return self.x, a
def go(self, *a, k=<any>): return a, k
def get(self): return self.x
@property\\ndef size(self): return <any>
@staticmethod\\ndef go(a=<int>): return a
@classmethod\\ndef make(cls): return cls(<int>)
size = <any>
v = [<int>]
"""

USES = """
repr(o)
str(o)
f'{o:>6}'
f'{o!r}'
[o]
o == o
o == <any>
o != <any>
o < o
o < <any>
o > <any>
sorted([o, o]) == [o, o]
hash(o) == hash(o)
{o: 1}[o]
bool(o)
not o
len(o)
o + <any>
<any> + o
o + o
o * <any>
<any> * o
o - 1
-o
abs(o)
o ** 2
o(<any>)
o(<int>, k=<any>)
o()
o[<any>]
o[<slice>]
<any> in o
list(o)
[*o]
sum(o)
max(o)
tuple(o)
dict(o)
a if (a := o) else 2
o.x
o.size
o.missing
getattr(o, 'missing', <any>)
hasattr(o, 'size')
o.go()
o.go(<any>)
o.get()
o.make().x
o.v
int(o)
float(o)
[7, 8, 9][o]
range(o)
round(o)
vars(o)
isinstance(o, <class>)
type(o).__name__[0]
callable(o)
iter(o) is o
next(iter(o))
'%s %d' % (o, <int>)
setattr(o, 'x', <any>)
o.__class__.__name__[0]
[m for m in vars(type(o)) if m[:1] != '_']
reversed(o)
zip(o, <ints>) and 1
map(o, <ints>) and [*map(o, <ints>)]
"""

MODULES = {
    "math": ("import math", {
        "int": "math.floor(<float.>)|math.gcd(<int>, <int>, <int>)|math.factorial(<small>)|math.isqrt(abs(<int>))|math.comb(<small> + 3, <small>)|math.prod(<ints>)|math.lcm(<int>, <int>)|math.perm(<small>, <small>)|math.trunc(<float.>)",
        "float": "math.sqrt(abs(<float>))|math.sin(<float.>)|math.exp(<float.> / 1e20)|math.log(abs(<float>) + 1)|math.hypot(<float>, <float>)|math.fsum([<float>, <float>])|math.pi|math.fabs(<float>)|math.atan2(<float>, <float>)|math.copysign(<float>, <int>)|math.tanh(<float>)|math.dist([<float>], [<int>])|math.log2(abs(<int>) + 1)|math.inf|math.nan|math.fmod(<float.>, 3)",
        "big": "math.factorial(20 + <small>)|math.gcd(<big>, <big>)|math.isqrt(abs(<big>))|math.comb(80, 30 + <small>)|math.ceil(<float.>)|math.lcm(<big>, <int>)|math.prod([<big>, <int>])",
        "bool": "math.isclose(<float>, <float>)|math.isnan(<float>)|math.isfinite(<float>)",
        "wrong": "math.sqrt(<any>)|math.log(<any>)|math.factorial(<float.>)|math.factorial(<index>)|math.factorial(<str>)|math.exp(<float>)|math.gcd(<any>, 3)|math.floor(<any>)|math.acos(<float>)|math.comb(<index>, <index>)|math.prod(<any>)|math.missing|math.pow(<float>, <float>)|math.log(<int>, <int>)",
    }),
    "collections": ("from collections import Counter, defaultdict, deque, namedtuple, OrderedDict", {
        "any": "Counter(<str>)|Counter(<ints>)|deque(<ints>, maxlen=<small>)|deque(<strs>)|OrderedDict(<dict>)|OrderedDict(a=<any>, b=<int>)|defaultdict(int, <dict>)|Counter(a=<small>, b=<int>)",
        "int": "Counter(<str>)['a']|sum(Counter(<ints>).values())|Counter(<dict>).total()|len(deque(<ints>))",
        "tuple": "tuple(Counter(<str>).most_common(<small>))|namedtuple('N', 'a b')(<any>, <any>)|namedtuple('N', ['x', 'y'], defaults=[<int>])(<int>)|tuple(Counter(<ints>).most_common())|namedtuple('N', 'a b')(1, <int>)._replace(a=<any>)",
        "ints": "sorted(Counter(<ints>).elements())|list(deque(<ints>))",
        "dict": "dict(Counter(<strs>))|dict(Counter(<str>) - Counter(<str>))|dict(Counter(<str>) + Counter(<str>))|dict(Counter(<str>) & Counter(<str>))|dict(Counter(<str>) | Counter(<str>))|namedtuple('N', 'a b')(1, <any>)._asdict()",
        "statement": "q = deque(<ints>, <small>); q.append(<int>); q.appendleft(<int>); print(q, len(q))|q = deque(<ints>); q.rotate(<int>); print(q, list(reversed(q)))|q = deque(<strs>); q.extendleft(<str>); print(q, q.count('a'))|m = defaultdict(list); m[<str>].append(<int>); m[<str>] += <ints>; print(m, dict(m))|c = Counter(<str>); c.update(<str>); c.subtract(<letter>); print(c, +c, c.most_common(2))|N = namedtuple('N', 'x y'); n = N(<int>, y=<any>); print(n, n.x, n[1], n == (n.x, n.y), N._fields)|o = OrderedDict(<dict>); o.update(z=1); o.move_to_end('z', last=<bool>); print(o, o.popitem(last=<bool>))",
        "wrong": "deque(<ints>)[<int>]|deque().pop()|deque([]).popleft()|namedtuple('N', 'a b')(<int>)|namedtuple('N', 'a a')|namedtuple('N', 'a b')(1, 2, 3)|Counter(<any>)|deque(<any>)|defaultdict(<any>)[1]|defaultdict(None)['k']|deque(<ints>).remove(<int>)|deque(<ints>).index(<int>)|Counter(<ints>).most_common(<any>)|namedtuple('N', 'a')(1).b|OrderedDict().popitem()|OrderedDict(<dict>).move_to_end(<str>)|Counter(<str>) + <any>|deque(<ints>, <any>)|namedtuple('N', <any>)|namedtuple('N', 'x')(x=1, y=2)",
    }),
    "itertools": ("from itertools import *", {
        "ints": "list(accumulate(<ints>))|list(chain(<ints>, <ints>))|list(islice(count(<int>, <int>), <small>))|list(islice(cycle([1, *<ints>]), 5))|list(takewhile(lambda x: <test>, <ints>))|list(dropwhile(lambda x: <test>, <ints>))|list(chain.from_iterable([<ints>, <ints>]))|list(compress(<ints>, <ints>))|list(filterfalse(lambda x: <test>, <ints>))|list(repeat(<int>, <small>))|list(accumulate(<ints>, max))|list(accumulate(<ints>, lambda a, b: a - b, initial=<int>))|list(starmap(pow, [(2, <small>), (3, <small>)]))|list(islice(<ints>, <small>, None))",
        "tuple": "tuple(product(<ints>[:2], <str>[:2]))|tuple(permutations(<ints>[:3], 2))|tuple(combinations(<str>[:4], 2))|tuple(zip_longest(<ints>, <str>, fillvalue=<int>))|tuple(pairwise(<ints>))|tuple((k, list(g)) for k, g in groupby(<ints>))|tuple((k, len(list(g))) for k, g in groupby(sorted(<strs>), len))|tuple(combinations_with_replacement(<ints>[:3], 2))|tuple(product([0, 1], repeat=<small> % 4))|tuple(map(list, tee(<ints>)))",
        "statement": "a, b = tee(<ints>); print(next(a, 0), list(b), list(a))|c = count(<int>, <step>); print(next(c), next(c), c)|print(*islice(zip(count(), <str>), 3))|for k, g in groupby(<ints>, lambda x: x % 2): print(k, *g)|print(repeat(<int>, <small>), list(zip(repeat('r'), <ints>)))",
        "wrong": "list(chain(<any>))|list(islice(<ints>, <int>))|list(product(<ints>, repeat=<small> - 2))[:3]|list(combinations(<any>, 2))|list(accumulate(<strs>, lambda a, b: a - b))|list(accumulate(<any>))|list(zip_longest(<any>))|next(islice(<ints>, 0))|list(permutations(<ints>, -1))|repeat(<int>, <any>) and 1|count(<any>) and 1|list(starmap(pow, <any>))|list(groupby(<any>)) and 1|list(takewhile(<any>, <ints>))|islice(<ints>, <any>) and 1|list(compress(<any>, [1]))|pairwise(<any>) and 1|tee(<any>) and 1",
    }),
    "functools": ("from functools import reduce, partial, lru_cache, cache, cmp_to_key, wraps, total_ordering", {
        "int": "reduce(lambda x, y: x + y, <ints>, <int>)|reduce(max, <ints>, 0)|partial(pow, 2)(<small>)|partial(int, base=5)('<small><small>')|reduce(lambda a, x: a * 10 + x, <ints>, 0)",
        "ints": "sorted(<ints>, key=cmp_to_key(lambda a, b: b - a))|list(map(partial(max, 2), <ints>))|reduce(lambda a, x: [x] + a, <ints>, [])",
        "str": "reduce(lambda a, b: a + str(b), <ints>, '')|partial('{}-{}'.format, <int>)(<str>)",
        "statement": "f = cache(lambda x: print('miss', x) or <each>); print(f(<int>), f(1), f(1), f.cache_info())|f = lru_cache(maxsize=2)(lambda x: <each>); print([f(x) for x in <ints>], f.cache_info())|p = partial(lambda *a, **k: (a, k), <any>, z=<int>); print(p(), p(1, y=2), p.args, p.keywords)|f = wraps(len)(lambda x: 1); print(f.__name__, f([]), f.__wrapped__([1]))",
        "wrong": "reduce(lambda x, y: x + y, [])|reduce(<any>, <ints>)|partial(<any>)|partial()|reduce(lambda a, b: a + b, <any>)|cache(lambda x: x)(<any>)|lru_cache(<any>)|partial(int, base=<int>)(<str>)|sorted(<ints>, key=cmp_to_key(<any>))|reduce(lambda a, b: a / b, <ints>)|partial(len)(<any>, 2)",
    }),
    "operator": ("import operator\nfrom operator import itemgetter, attrgetter, methodcaller, mul, add", {
        "int": "operator.add(<int>, <int>)|operator.xor(<int>, <int>)|operator.mul(<int>, <int>)|operator.neg(<int>)|itemgetter(<index>)([*<ints>, 1, 2, 3, 4, 5, 6])|operator.countOf(<ints>, <int>)|operator.index(<int>)|operator.floordiv(<int>, (<int>) or 1)",
        "bool": "operator.lt(<int>, <int>)|operator.contains(<ints>, <int>)|operator.eq(<any>, <any>)|operator.not_(<any>)|operator.truth(<any>)|operator.ge(<str>, <str>)",
        "ints": "list(map(mul, <ints>, <ints>))|sorted(<ints>, key=operator.neg)|list(map(attrgetter('real'), <ints>))|operator.concat(<ints>, <ints>)",
        "tuple": "itemgetter(0, -1)([*<ints>, <any>])|tuple(map(methodcaller('upper'), <strs>))|tuple(sorted(<dict>.items(), key=itemgetter(1)))|attrgetter('real', 'imag')(<int>)",
        "wrong": "operator.add(<any>, <any>)|itemgetter(<any>)(<any>)|attrgetter(<str>)(<int>)|methodcaller('upper')(<any>)|operator.truediv(<int>, <int>)|operator.getitem(<any>, <any>)|operator.index(<any>)|operator.mod(<any>, <any>)|operator.add(<int>)|attrgetter('real.missing')(<int>)|operator.indexOf(<ints>, <int>)|operator.lt(<any>, <any>)|operator.delitem(<ints>, <int>)|operator.concat(<any>, <any>)|methodcaller(<any>)|itemgetter()",
    }),
    "statistics": ("from statistics import *", {
        "float": "mean([<float>, <int>, 1])|fmean([<float.>, <int>])|median([*<ints>, 1])|pstdev([<int>, 2])|stdev([<int>, <int>])|variance([<float.>, <int>, 0])|pvariance([*<ints>, 1, 2])|median_low([*<ints>, 4])|mean([*<ints>, 2])",
        "ints": "multimode(<ints>)",
        "wrong": "mean(<any>)|median(<any>)|mode(<any>)|stdev(<ints>)|mean(<ints>)|fmean(<strs>)|variance(<any>)|median_high(<ints>)|mode(<ints>)|fmean(<ints>, <ints>)",
    }),
    "dataclasses": ("from dataclasses import dataclass, field, replace, asdict, astuple, fields", {
        "statement": """@dataclass
class <Q=>:
  x: int
  y: float = <float>
  z: list = field(default_factory=list)
d = <Q~>(<int>)
try: print(d, d == <Q~>(<int>, <float>), astuple(d), asdict(d), replace(d, x=<any>), <dataact>)
except Exception as e: print(type(e).__name__, e)|@dataclass(order=True, frozen=<bool>)
class <Q=>:
  a: int = <int>
  b: str = field(default=<str>, compare=<bool>, repr=<bool>)
d = <Q~>()
try: print(d, d < <Q~>(<int>, <str>), [f.name for f in fields(d)], sorted([d, <Q~>(0)]), <dataact>)
except Exception as e: print(type(e).__name__, e)|@dataclass
class <Q=>:
  a: int
  def __post_init__(self): self.b = self.a <arithmetic> <int.>
@dataclass
class <R=>(<Q~>):
  c: int = <int>
try: print(<R~>(<int>), <R~>(1).b, <R~>(<calls>))
except Exception as e: print(type(e).__name__, e)""",
        "dataact": "hash(d) and 1|setattr(d, 'a', 1)|d < d|d.x|<Q~>()|<Q~>(1, 2, 3, 4)|<Q~>(w=1)|d < 3|d.z|replace(d, w=1)|asdict(<any>)|vars(d)",
    }),
    "enum": ("from enum import Enum, IntEnum, auto", {
        "statement": """class <K=>(Enum):
  RED = <int>
  BLUE = <any>
  GREEN = <str>
try: print(<K~>.RED.value, <K~>.BLUE.name, [m.name for m in <K~>], <K~>.RED is <K~>(<K~>.RED.value), len(<K~>), <enumact>)
except Exception as e: print(type(e).__name__, str(e).replace('\\n', ' '))|class <K=>(IntEnum):
  A = auto()
  B = <int>
  C = auto()
try: print(<K~>.A + 1, list(<K~>), <K~>.C.value, <K~>.A < <K~>.B, <enumact>)
except Exception as e: print(type(e).__name__, e)""",
        "enumact": "<K~>['RED']|<K~>['A'].value|<K~>(<int>)|<K~>.MISSING|repr(<K~>)|[*<K~>.__members__]|<K~>.RED == <int>|<K~>.A == 1|isinstance(<K~>.A, int)|<K~>.RED < <K~>.BLUE|setattr(<K~>, 'RED', 1)|{<K~>.RED: 1}|<any> in <K~>.__members__|f'{<K~>.A} {<K~>.A!r}'|<K~>()",
    }),
    "json": ("import json", {
        "str": "json.dumps(<any>, default=str)|json.dumps(<dict>, sort_keys=True)|json.dumps([<float>, <ints>, <str>, None, <bool>])|json.dumps(<tuple>, indent=<small>, default=repr)|json.dumps(<dict>, separators=(',', ':'))|json.dumps(<str>, ensure_ascii=<bool>)",
        "any": "json.loads('[1, 2.50, \"é\", null, {\"a\": true}]')|json.loads(json.dumps(<dict>))|json.loads(json.dumps(<ints>))|json.loads(repr(<ints>))",
        "wrong": "json.loads(<str>)|json.loads(<any>)|json.dumps({(1, 2): 3})|json.dumps({1, 2})|json.loads('[1, ')|json.loads('{\"a\" 1}')|json.loads('nul')|json.loads(repr(<any>))|json.dumps(<any>, allow_nan=False)|json.loads('[1] x')|json.dumps([<set>])",
    }),
    "copy": ("import copy", {
        "ints": "copy.copy(<ints>)|copy.deepcopy([<ints>, <int>])[0]",
        "dict": "copy.deepcopy(<dict>)|copy.copy(<dict>)",
        "statement": "a = [<ints>, <dict>]; b = copy.copy(a); c = copy.deepcopy(a); a[0].append(<int>); print(a, b, c, b[0] is a[0], c[1] is a[1])|a = (<ints>, <int>); print(copy.deepcopy(a) == a, copy.copy(a) is a)",
    }),
    "random": ("import random\nrandom.seed(<small>)", {
        "int": "random.randint(0, abs(<int>))|random.randrange(<small> + 1)|random.choice([*<ints>, 1])|random.getrandbits(<small> + 5)",
        "float": "random.random()|random.uniform(<int>, <float.>)|random.gauss(0, 1)|random.normalvariate(<int>, 2)|random.triangular(0, <small>)|random.expovariate(1.5)",
        "ints": "random.sample(range(20), <small>)|random.choices([1, *<ints>], k=<small>)|random.choices([1, 2, 3], weights=[1, <small>, 2], k=4)",
        "statement": "a = <ints>; random.shuffle(a); print(a)|random.seed(<letter>); print(random.random())",
        "wrong": "random.choice(<any>)|random.randint(<int>, <int>)|random.sample(<ints>, <int>)|random.randrange(<int>)|random.randrange(<int>, <int>, <int>)|random.uniform(<any>, 1)|random.choices(<ints>, k=<index>)|random.shuffle(<any>)|random.sample(<any>, 1)|random.getrandbits(<int>)|random.randint(<float>, 3)",
    }),
    "contextlib": ("from contextlib import suppress, nullcontext", {
        "statement": "with suppress(<caught>): print(<wrong>)|with suppress(ValueError, KeyError): raise <raised>|with nullcontext(<any>) as m: print(m)",
    }),
    "typing": ("from typing import List, Optional, NamedTuple, Union\nimport string", {
        "str": "string.ascii_lowercase[<slice>]|string.digits|string.capwords(<str>)|string.hexdigits[<small>]",
        "statement": "def f(a: List[int], b: Optional[str] = None) -> Union[int, str]: return b or sum(a)\nprint(f(<ints>), f([], <str>))|class T(NamedTuple):\n  x: int\n  y: str = <str>\nprint(T(<int>), T(1, y=<any>).y, T(<int>)._asdict())|v: List[int] = <ints>; print(v)|print(Optional[int], List[str], Union[int, None, str])",
    }),
}
"""For each module: how it is imported, and what its names are good for."""

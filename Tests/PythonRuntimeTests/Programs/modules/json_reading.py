def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import json

for text in [
    '',
    ' ',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    '{a:1}',
    '[1',
    '[1,',
    '[1,]',
    '[1 2]',
    '"abc',
    '"a\nb"',
    '"a\\x"',
    '"\\u12"',
    '"\\u12',
    '"\\',
    '1 2',
    '-',
    '01',
    '1.',
    '1e',
    '.5',
    'nul',
    'true',
    '[]',
    '{}',
    ' [ 1 , 2 ] ',
    '{"a":{"b":[1,2.5,null,true]}}',
    'NaN',
    '-Infinity',
    '"\\u00e9\\n\\/"',
    '"\\ud83d\\ude00"',
    '{"a":1 "b":2}',
    '{"a" 1}',
    '[1}',
    '{"a":1]',
    '1.5e3',
    '-0',
    '-0.0',
    '1E5',
    '{"a":1,"a":2}',
    '{1:2}',
    '{,}',
    '[,]',
    '\n\n x',
    'tru',
    '"tab\t"',
    '[[1],',
    'Infinityx',
    '{"a":}',
    '-1.5e-3',
    '[1, "two", {"three": [4]}]',
    '"\\b\\f\\r\\t"',
]:
    print(repr(text), end=" ")
    shown(lambda: json.loads(text))
shown(lambda: json.loads(5))
shown(lambda: json.loads(None))
shown(lambda: json.loads('{"a":1}', object_hook=lambda d: list(d.items())))
shown(lambda: json.loads('{"a":1}', object_pairs_hook=lambda pairs: pairs))
shown(lambda: json.JSONDecodeError)
shown(lambda: json.loads(json.dumps({"a": [1, None, "x"]})))
try:
    json.loads("[1,\n2,x]")
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.doc, isinstance(error, ValueError), error.args)
json.loads("[")

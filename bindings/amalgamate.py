#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the amalgamation: the whole library as a few files that any build system compiles.

    amalgamate.py [--guard MACRO] [--root DIR] [--uthash FILE] OUTDIR

    chaindet.c  chaindet.h                          the core: needs PCRE2 and libyaml
    chaindet_sources.c  chaindet_sources_json.cc    log records to events: needs chaindet.c beside it in the same program,
    chaindet_sources.h                              simdjson, zlib, expat, libauparse, libevtx

How: the .c files that src/*/meson.build names are put one behind the other, in that order. The project's own headers and
uthash are put in where they are first included. A name that a .c file keeps to itself (static function, type, enumerator)
and that something else has, too, becomes <file>_<name>; macros of a .c file are undefined at its end. Two headers that
say the same name, or a header's macro without the project's prefix, are errors: those have to be renamed in the source.

C or C++: the .c files are C11 and are compiled as C in a C++ program, too (about 200 conversions from void * and a few
names that C++ keeps for itself stand in the way of more); the headers are C++11. tests: test_amalgamation.sh.

The output is a function of the sources alone: the same tree gives the same bytes.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

TOKEN = re.compile(r'''
    (?P<comment>/\*.*?\*/|//[^\n]*)
  | (?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|(?:[uUL])?'(?:\\.|[^'\\\n])*')
  | (?P<ident>[A-Za-z_]\w*)
  | (?P<number>\.?\d(?:[eEpP][+-]|[\w.'])*)
  | (?P<space>[ \t]+|\\\n)
  | (?P<newline>\n)
  | (?P<punct>->|\#\#|::|.)
''', re.X | re.S)
INCLUDE = re.compile(r'[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)[^\n]*\n')
DEFINE = re.compile(r'^[ \t]*#[ \t]*define[ \t]+(\w+)', re.M)
CORE = ('base', 'event', 'rules', 'analytics', 'engine')
# Names that a C library, or C++, may declare behind our back although this project uses them for itself.
FOREIGN = {'index', 'rindex', 'y0', 'y1', 'yn', 'j0', 'j1', 'jn', 'gamma', 'signal', 'link', 'pipe', 'time', 'read',
           'write', 'open', 'close', 'dup', 'accept', 'bind', 'connect', 'listen', 'send', 'select', 'remove', 'rename',
           'div', 'exp', 'log', 'round', 'floor', 'abs', 'access', 'truncate', 'this', 'class', 'new', 'delete'}
KEYWORDS = set('''auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Bool
    _Static_assert _Alignas _Alignof _Atomic _Generic _Noreturn _Thread_local __attribute__'''.split())


class Trouble(Exception):
    """Something in the sources that has to be changed there."""


def tokens(text):
    """(kind, text) of everything; a preprocessor line is one token of kind 'pp' with its continuation lines."""
    out, i, fresh = [], 0, True
    while i < len(text):
        if fresh and re.compile(r'[ \t]*#').match(text, i):
            j = i
            while True:
                end = text.find('\n', j)
                end = len(text) if end < 0 else end
                if text[end - 1] != '\\':
                    break
                j = end + 1
            # A comment that begins on the line may end below it.
            opened = text.rfind('/*', i, end)
            if opened >= 0 and text.find('*/', opened, end) < 0:
                end = text.index('*/', opened) + 2
            out.append(('pp', text[i:end]))
            i, fresh = end, False
            continue
        m = TOKEN.match(text, i)
        kind = m.lastgroup
        out.append((kind, m.group()))
        if kind == 'newline':
            fresh = True
        elif kind not in ('space', 'comment'):
            fresh = False
        i = m.end()
    return out


def code(toks):
    """Indices of the tokens that a compiler sees."""
    return [i for i, (k, _) in enumerate(toks) if k not in ('comment', 'space', 'newline', 'pp')]


def enumerators(words):
    """Names in the braces of an enum: the first identifier and the one behind each comma of the same depth."""
    names, depth, want = set(), 0, True
    for w in words:
        if w in '([{':
            depth += 1
        elif w in ')]}':
            depth -= 1
        elif w == ',' and depth == 0:
            want = True
        elif want and re.match(r'[A-Za-z_]', w):
            names.add(w)
            want = False
    return names


def declarators(words):
    """Names that one declaration of file scope (without the bodies in its braces) gives to things."""
    names, depth, i = set(), 0, 0
    is_typedef = 'typedef' in words
    while i < len(words):
        w = words[i]
        nxt = words[i + 1] if i + 1 < len(words) else ';'
        if w == '__attribute__' or w == '_Static_assert':      # skip what stands in its parentheses
            level, i = 0, i + 1
            while i < len(words):
                level += (words[i] == '(') - (words[i] == ')')
                i += 1
                if level == 0:
                    break
            continue
        if w == '(':
            # A pointer to function: typedef int (*name)(...).
            if depth == 0 and i + 2 < len(words) and nxt == '*' and re.match(r'[A-Za-z_]', words[i + 2]) and \
               words[i + 3] == ')':
                names.add(words[i + 2])
            depth += 1
        elif w in '[{':
            depth += 1
        elif w in ')]}':
            depth -= 1
        elif depth == 0 and w == '=':
            # An initialiser: up to the comma or the end that is not in any bracket.
            level = 0
            while i + 1 < len(words) and not (level == 0 and words[i + 1] in (',', ';')):
                level += (words[i + 1] in '([{') - (words[i + 1] in ')]}')
                i += 1
        elif depth == 0 and re.match(r'[A-Za-z_]', w) and w not in KEYWORDS:
            if nxt in (';', ',', '=', '[') or (nxt == '(' and not is_typedef):
                before = words[i - 1] if i else ''
                if before not in ('struct', 'union', 'enum'):
                    names.add(w)
        i += 1
    return names


def declared(text, statics_only):
    """Names of file scope: ordinary names (static ones only, if asked), types, tags with a body, enumerators."""
    toks = tokens(text)
    words = [toks[i][1] for i in code(toks)]
    names, start, i = set(), 0, 0
    while i < len(words):
        # One declaration: up to a ';' of depth 0, or the '}' that ends a function's body.
        depth, j, flat, is_function = 0, i, [], False
        while j < len(words):
            w = words[j]
            if w == '{' and depth == 0:
                head = words[i:j]
                tag_at = next((k for k in range(len(head) - 1, -1, -1) if head[k] in ('struct', 'union', 'enum')), None)
                is_tag = tag_at is not None and len(head) - tag_at <= 2
                if is_tag and len(head) - tag_at == 2:
                    names.add(head[-1])
                close, level = j, 0
                while True:
                    level += (words[close] == '{') - (words[close] == '}')
                    if level == 0:
                        break
                    close += 1
                if is_tag and head[tag_at] == 'enum':
                    names |= enumerators(words[j + 1:close])
                is_function = not is_tag and head and head[-1] == ')'
                flat.append('{}')
                j = close + 1
                if is_function or (head == ['extern', '"C"']):
                    break
                continue
            flat.append(w)
            j += 1
            depth += (w in '([') - (w in ')]')
            if w == ';' and depth == 0:
                break
        if flat and flat[0] != 'extern':
            is_static = 'static' in flat
            if is_static or 'typedef' in flat or not statics_only:
                names |= declarators([w for w in flat if w != '{}'] + ([] if flat[-1] == ';' else [';']))
        i = j
    return {n for n in names if n not in KEYWORDS}


def renamed(text, names):
    """The text with those identifiers replaced, members of structs left alone."""
    toks = tokens(text)
    out = [t for _, t in toks]
    seen = code(toks)
    body = []                   # for each open brace: is it the body of a struct or union?
    paren = 0
    for at, i in enumerate(seen):
        kind, w = toks[i]
        prev = toks[seen[at - 1]][1] if at else ''
        nxt = toks[seen[at + 1]][1] if at + 1 < len(seen) else ''
        if w == '{':
            before = [toks[k][1] for k in seen[max(0, at - 2):at]]
            body.append(bool(before) and ('struct' in before or 'union' in before) and before[-1] not in (')', '='))
        elif w == '}' and body:
            body.pop()
        paren += (w == '(') - (w == ')')
        if kind != 'ident' or w not in names or prev in ('.', '->'):
            continue
        if body and body[-1] and nxt in (';', ',', '[', ':') and prev != '[':
            continue            # the name of a member
        if body and body[-1] and nxt == ')' and prev == '*':
            continue            # a member that points to a function
        if prev == ',' and at >= 4 and 'offsetof' in [toks[k][1] for k in seen[max(0, at - 5):at]]:
            continue
        out[i] = names[w]
    for i, (kind, t) in enumerate(toks):
        if kind == 'pp' and DEFINE.match(t):
            out[i] = re.sub(r'(?<![.\w#>"])[A-Za-z_]\w*', lambda m: names.get(m.group(), m.group()), t)
    return ''.join(out)


class Amalgamation:
    """One output file: which headers are in already, and what names its parts have."""

    def __init__(self, root, uthash):
        self.root = root
        self.uthash = uthash
        self.parts = []         # (path shown, text without the project's includes, is_header)
        self.inside = set()
        self.system = {}        # headers of others, in the order they are first asked for: name -> its #defines
        self.public_seen = []

    def find(self, name, folder):
        for d in (folder, 'include', *(f'src/{c}' for c in ('base', 'event', 'rules', 'engine', 'sources'))):
            path = os.path.join(d, name)
            if os.path.exists(os.path.join(self.root, path)):
                return path
        raise Trouble(f'{folder}: no file "{name}"')

    def add(self, path, text=None, is_header=False):
        """Appends a file, its headers first where they are new."""
        if text is None:
            with open(os.path.join(self.root, path), encoding='utf-8') as f:
                text = f.read()
        pos, chunk = 0, []
        for m in INCLUDE.finditer(text):
            own, system = m.group(1), m.group(2)
            before = text[pos:m.start()]
            pos = m.end()
            if system and system != 'uthash.h':     # what configures a header goes to the top with it
                settings = re.search(r'(?:[ \t]*#[ \t]*define[^\n]*\n)*\Z', before)
                before = before[:settings.start()]
                if system not in self.system:
                    self.system[system] = settings.group()
            chunk.append(before)
            if own in ('chaindet.h', 'chaindet_sources.h'):
                if own not in self.public_seen:
                    self.public_seen.append(own)
            elif own:
                header = self.find(own, os.path.dirname(path))
                if header not in self.inside:
                    self.inside.add(header)
                    self.flush(path, chunk, is_header)
                    self.add(header, is_header=True)
            elif system == 'uthash.h':
                self.flush(path, chunk, is_header)
                with open(self.uthash, encoding='utf-8') as f:
                    self.parts.append(('uthash.h', f.read(), True))
        chunk.append(text[pos:])
        self.flush(path, chunk, is_header)

    def flush(self, path, chunk, is_header):
        text = ''.join(chunk)
        chunk.clear()
        if text.strip():
            self.parts.append((path, text, is_header))

    def rename_map(self):
        """path -> {name: new name}, for the names that a .c file keeps to itself and that are not the only ones."""
        owners, per_file, headers, problems = {}, {}, {}, []
        for path, text, is_header in self.parts:
            if path == 'uthash.h' or path.endswith('.cpp'):
                continue        # one C++ file a program: it shares its scope with nobody
            names = {n for n in declared(text, statics_only=not is_header) if not n.lower().startswith('cdet')}
            if is_header:
                for n in names:
                    if headers.setdefault(n, path) != path:
                        problems.append(f'{path} and {headers[n]} both say {n}')
                for n in DEFINE.findall(text):
                    if not n.upper().startswith('CDET'):
                        problems.append(f'{path}: macro {n} has no CDET_ in front')
            else:
                per_file.setdefault(path, set()).update(names)
        if problems:
            raise Trouble('\n'.join(problems))
        for path, names in per_file.items():
            for n in names:
                owners.setdefault(n, set()).add(path)
        words = {path: set() for path in per_file}
        for path, text, _ in self.parts:
            words.setdefault(path, set()).update(re.findall(r'[A-Za-z_]\w*', text))
        everything = set().union(*words.values())
        out = {}
        for path, names in per_file.items():
            for n in sorted(names):
                if len(owners[n]) == 1 and n not in headers and n not in FOREIGN:
                    continue
                stem = re.sub(r'\W', '_', os.path.splitext(os.path.basename(path))[0])
                new = f'{stem}_{n}'
                while new in everything:
                    new += '_'
                everything.add(new)
                out.setdefault(path, {})[n] = new
        return out

    def external(self):
        """Names that the .c files give to the linker, and a few that they only declare."""
        out = set()
        for path, text, is_header in self.parts:
            if path.endswith('.c') and not is_header:
                out |= declared(text, statics_only=False) - declared(text, statics_only=True)
        return out

    def text(self, banner, guard, apart=()):
        """`apart`: external names that another file of the same program has, too; they get a `_sources` behind."""
        renames = self.rename_map()
        last = {path: k for k, (path, _, h) in enumerate(self.parts) if not h}
        macros = {}
        out = [banner]
        if guard:
            out.append(f'#ifndef {guard}\n')
        # Everything that is not ours comes before the pragma: a hidden pcre2_match could not be linked.
        out.extend(f'{settings}#include <{h}>\n' for h, settings in self.system.items())
        out.extend(f'#include "{h}"\n' for h in self.public_seen)
        out.extend(f'#define {n} {n}_sources /* chaindet.c has another of this name */\n' for n in sorted(apart))
        out.append(HIDDEN)
        for k, (path, text, is_header) in enumerate(self.parts):
            out.append(f'\n/* ======== {path} ======== */\n')
            if is_header:
                out.append(strip_first_comment(text))
                continue
            macros.setdefault(path, []).extend(n for n in DEFINE.findall(text))
            out.append(strip_first_comment(renamed(text, renames.get(path, {}))))
            if last[path] == k:
                out.extend(f'#undef {renames.get(path, {}).get(n, n)}\n' for n in dict.fromkeys(macros[path]))
        if guard:
            out.append(f'\n#endif /* {guard} */\n')
        return re.sub(r'\n{3,}', '\n\n', ''.join(out))


def strip_first_comment(text):
    """The SPDX line of each file is said once at the top; what the module is stays."""
    return re.sub(r'\A\s*/\* SPDX-License-Identifier: MIT\n \*\n', '/*\n', text)


def listed(root, folder):
    """The C and C++ files that a meson.build names, in its order."""
    with open(os.path.join(root, 'src', folder, 'meson.build'), encoding='utf-8') as f:
        text = re.sub(r'#[^\n]*', '', f.read())
    names = [f'src/{folder}/{n}' for n in re.findall(r"'([^'/]+\.(?:c|cpp))'", text)]
    return [n for n in names if os.path.exists(os.path.join(root, n))]      # what is generated is not there


def embedded(root, name, files):
    """The data files as src/analytics/embed.py writes them for the build."""
    with tempfile.TemporaryDirectory() as tmp:
        out = os.path.join(tmp, name)
        subprocess.run([sys.executable, os.path.join(root, 'src/analytics/embed.py'), *files, out], check=True)
        with open(out, encoding='ascii') as f:
            return f.read()


def analytics_in_order(root):
    with open(os.path.join(root, 'src/analytics/meson.build'), encoding='utf-8') as f:
        return [os.path.join(root, 'src/analytics', n) for n in re.findall(r"'([^']+\.yaml)'", f.read())]


def maps_in_order(root):
    path = os.path.join(root, 'src/sources/maps/meson.build')
    if not os.path.exists(path):
        path = os.path.join(root, 'src/sources/meson.build')
    with open(path, encoding='utf-8') as f:
        names = re.findall(r"'([^']+\.yaml)'", f.read())
    return [os.path.join(root, 'src/sources', n if n.startswith('maps/') else f'maps/{n}') for n in names]


def banner(root, name, what, features):
    with open(os.path.join(root, 'include/chaindet.h'), encoding='utf-8') as f:
        version = re.search(r'CDET_VERSION_TEXT "([^"]+)"', f.read()).group(1)
    with open(os.path.join(root, 'LICENSE'), encoding='utf-8') as f:
        licence = ''.join(f' * {line}'.rstrip() + '\n' for line in f)
    return (f'/* SPDX-License-Identifier: MIT\n *\n * {name}: {what}\n *\n * chaindet {version} as one file, written by '
            f'bindings/amalgamate.py. Change the sources, not this.\n *\n{licence} */\n{features}')


HIDDEN = """#if defined(__GNUC__)
#pragma GCC visibility push(hidden) /* what the public header does not declare is nobody else's */
#endif
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunused-function" /* headers are part of this file */
#endif
"""
ONLY_C = ('#ifdef __cplusplus\n#error "this file is C11: compile it as C. chaindet.h works from C++, and so does what comes of it"\n'
          '#endif\n')
POSIX = '#ifndef _POSIX_C_SOURCE\n#define _POSIX_C_SOURCE 200809L\n#endif\n'


def write(outdir, name, text):
    path = os.path.join(outdir, name)
    if os.path.exists(path):
        with open(path, encoding='utf-8') as f:
            if f.read() == text:
                return
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def main():
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    p = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    p.add_argument('--root', default=here, help='the source tree')
    p.add_argument('--guard', default='CHAINDET_SYSTEM', help='a macro that, when defined, leaves nothing of the files')
    p.add_argument('--uthash', default='/usr/include/uthash.h')
    p.add_argument('--core-only', action='store_true')
    p.add_argument('outdir')
    a = p.parse_args()
    os.makedirs(a.outdir, exist_ok=True)

    core = Amalgamation(a.root, a.uthash)
    for folder in CORE:
        for path in listed(a.root, folder):
            core.add(path)
        if folder == 'analytics':
            core.add('builtin.c', embedded(a.root, 'builtin.c', analytics_in_order(a.root)))
    write(a.outdir, 'chaindet.c', core.text(
        banner(a.root, 'chaindet.c', 'the core library. Needs PCRE2 (libpcre2-8) and libyaml. C11.', ONLY_C + POSIX), a.guard))
    headers = ['chaindet.h']

    if not a.core_only:
        plain, cxx = Amalgamation(a.root, a.uthash), Amalgamation(a.root, a.uthash)
        for path in listed(a.root, 'sources'):
            (cxx if path.endswith('.cpp') else plain).add(path)
        plain.add('builtin_maps.c', embedded(a.root, 'builtin_maps.c', maps_in_order(a.root)))
        apart = core.external() & plain.external()
        write(a.outdir, 'chaindet_sources.c', plain.text(
            banner(a.root, 'chaindet_sources.c', 'log records to events. Goes with chaindet.c and '
                   'chaindet_sources_json.cc. C11.', ONLY_C + POSIX), a.guard, apart))
        write(a.outdir, 'chaindet_sources_json.cc', cxx.text(
            banner(a.root, 'chaindet_sources_json.cc', 'JSON for chaindet_sources.c. Needs simdjson. C++17.', ''),
            a.guard, apart))
        headers.append('chaindet_sources.h')
    for h in headers:
        with open(os.path.join(a.root, 'include', h), encoding='utf-8') as f:
            write(a.outdir, h, f.read())
    return 0


if __name__ == '__main__':
    try:
        sys.exit(main())
    except Trouble as e:
        print(e, file=sys.stderr)
        sys.exit(1)

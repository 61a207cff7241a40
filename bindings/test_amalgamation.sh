#!/bin/sh
# SPDX-License-Identifier: MIT
#
# test_amalgamation.sh: the amalgamation is written, compiled as C11 and GNU C17 by every compiler that is there, linked into a
# C and a C++ program without the library, and finds a chain. Ends with "N passed, N failed".
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0 failed=0
step() {
    name=$1
    shift
    if "$@" >step.log 2>&1; then
        passed=$((passed + 1))
    else
        echo "FAILED: $name"
        tail -n 30 step.log
        failed=$((failed + 1))
    fi
}
fails() { ! "$@"; }

warn="-Wall -Wextra -Werror"
core="-lyaml -lpcre2-8"
all="-lsimdjson -lexpat -lz -levtx $core -lstdc++ -lm"

step "it is written" python3 "$root/bindings/amalgamate.py" "$work"
step "it is written the same again" sh -c 'mkdir again && python3 "$1/bindings/amalgamate.py" again && for f in again/*; do cmp "$f" "${f#again/}" || exit 1; done' sh "$root"

for cc in gcc clang; do
    command -v $cc >/dev/null || continue
    for std in c11 gnu17; do
        for f in chaindet chaindet_sources; do
            step "$f.c as $std by $cc" $cc -std=$std -O1 $warn -c $f.c -o $cc-$std-$f.o
        done
    done
done
for cxx in g++ clang++; do
    command -v $cxx >/dev/null || continue
    step "chaindet_sources_json.cc by $cxx" $cxx -std=c++17 -O1 $warn -c chaindet_sources_json.cc -o $cxx-json.o
    for std in c++11 c++17 c++20; do
        step "the headers as $std by $cxx" sh -c 'printf "#include \"chaindet_sources.h\"\n" | $0 -std=$1 -Wall -Wextra -Werror -pedantic -x c++ -fsyntax-only -I. -' $cxx $std
    done
    step "chaindet.c says that it is C ($cxx)" sh -c '! $0 -x c++ -fsyntax-only chaindet.c 2>err && grep -q "compile it as C" err' $cxx
done
step "nothing is left of it under the guard" sh -c 'cc -DCHAINDET_SYSTEM -c chaindet.c -o none.o && test -z "$(nm none.o)"'

# What a shared library made of it shows is the header and nothing else.
exported() {
    cc -std=c11 -O1 -fPIC -shared chaindet.c -o libone.so $core || return 1
    nm -D --defined-only libone.so | awk '$2 == "T" || $2 == "D" || $2 == "R" || $2 == "B" { print $3 }' | sort >have
    sed 's,/\*.*\*/,,' chaindet.h | tr '\n' ' ' | grep -o 'CDET_API [^;(]*cdet_[a-z0-9_]*(' | sed 's/.*\(cdet_[a-z0-9_]*\)(/\1/' | sort >want
    diff want have
}
step "exported is what the header declares" exported

says() { "$1" | tee out | grep -q 'AN1314'; }
step "a C program links" cc -std=c11 -I. "$root/examples/minimal.c" gcc-c11-chaindet.o -o minimal $core
step "the C program finds the chain" says ./minimal
if [ -f "$root/examples/embedding/embed.cpp" ]; then
    step "a C++ program links" g++ -std=c++17 -I. "$root/examples/embedding/embed.cpp" gcc-c11-chaindet.o gcc-c11-chaindet_sources.o g++-json.o -o embed $all
    step "the C++ program finds the chain" sh -c './embed "$0"/examples/sample/windows-evtx_dump.jsonl | grep AN1314' "$root"
fi
step "a program with sources links" cc -std=c11 -I. -I"$root/tests/support" "$root/bindings/tools/alerts.c" "$root/tests/support/scenario.c" \
    "$root/tests/support/scenario_rules.c" gcc-c11-chaindet.o gcc-c11-chaindet_sources.o g++-json.o -o alerts $all
for f in "$root"/examples/sample/windows*; do
    step "the samples alert" sh -c './alerts lines "$0" | grep -q "\"analytic\":\"AN1314\""' "$f"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

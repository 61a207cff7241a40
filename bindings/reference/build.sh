#!/bin/sh
# SPDX-License-Identifier: MIT
#
# build.sh OUTDIR [c|python|go]...: writes the API reference from the comments in the headers (doxygen), the docstrings of the
# Python package (pdoc) and the comments of the Go package (go doc): OUTDIR/c, OUTDIR/python, OUTDIR/go.txt. Every warning is an
# error. What has no tool here is skipped by name; nothing made at all is exit status 77.
#
#   PYTHON   an interpreter that has pdoc and chaindet (pip install . pdoc)
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -ge 1 ] || {
    echo "usage: $0 OUTDIR [c|python|go]..." >&2
    exit 2
}
mkdir -p "$1"
out=$(cd "$1" && pwd)
shift
made=0
skip() { echo "SKIPPED: $*"; }

make_c() {
    command -v doxygen >/dev/null || { skip "the C reference: doxygen is not installed (apt-get install doxygen)"; return; }
    CHAINDET_SOURCE="$source" CHAINDET_OUT="$out" doxygen "$source/bindings/reference/Doxyfile"
    [ -f "$out/c/chaindet_8h.html" ] || { echo "doxygen wrote nothing" >&2; exit 1; }
    echo "$out/c/index.html"
    made=1
}

make_python() {
    python=${PYTHON:-python3}
    (cd / && "$python" -c "import pdoc, chaindet" 2>/dev/null) || { skip "the Python reference: $python has no pdoc, or no chaindet"; return; }
    (cd / && "$python" -W error -m pdoc --docformat google --output-directory "$out/python" chaindet '!chaindet._low')
    [ -f "$out/python/chaindet.html" ] || { echo "pdoc wrote nothing" >&2; exit 1; }
    echo "$out/python/index.html"
    made=1
}

make_go() {
    command -v go >/dev/null || { skip "the Go reference: go is not installed"; return; }
    (cd "$source/bindings/go" && go doc -all .) >"$out/go.txt"
    [ -s "$out/go.txt" ] || { echo "go doc wrote nothing" >&2; exit 1; }
    echo "$out/go.txt"
    made=1
}

for part in ${*:-c python go}; do
    case $part in
    c | python | go) "make_$part" ;;
    *)
        echo "no reference of $part: c, python, go" >&2
        exit 2
        ;;
    esac
done
[ "$made" -eq 1 ] || exit 77

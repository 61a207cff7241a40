#!/bin/sh
# SPDX-License-Identifier: MIT
#
# test.sh: everything that is tested of the Go binding. Ends with a line "N passed, N failed, N skipped".
#
#   CHAINDET_BUILD   a build folder of meson, with libchaindet, libchaindet-sources and the command line tool in it: the
#                    tag chaindet_system and OCSF are tested, too
#   CHAINDET_ASAN=1  run under AddressSanitizer as well (slower)
set -u
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0
export GOFLAGS="${GOFLAGS:-} -mod=readonly"

say() { printf '== %s\n' "$*"; }
# step NAME COMMAND...: a check that either holds or does not.
step() {
    name=$1
    shift
    if "$@" >"$work/step" 2>&1; then
        say "ok: $name"
        passed=$((passed + 1))
    else
        say "FAILED: $name"
        tail -n 40 "$work/step"
        failed=$((failed + 1))
    fi
}
skip() {
    say "SKIPPED: $*"
    skipped=$((skipped + 1))
}
# tests NAME COMMAND...: a run of `go test -v`; its tests are counted one by one.
tests() {
    name=$1
    shift
    say "$name"
    "$@" >"$work/log" 2>&1
    status=$?
    p=$(grep -c '^ *--- PASS' "$work/log")
    f=$(grep -c '^ *--- FAIL' "$work/log")
    s=$(grep -c '^ *--- SKIP' "$work/log")
    [ "$status" -eq 0 ] || { [ "$f" -gt 0 ] || f=1; }
    [ "$status" -eq 0 ] && [ "$f" -eq 0 ] || grep -v -e '^=== ' -e '^ *--- PASS' "$work/log" | tail -n 60
    [ "$s" -eq 0 ] || grep -A 2 '^ *--- SKIP' "$work/log" | grep skipped:
    say "$name: $p passed, $f failed, $s skipped"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

# What is generated is what the sources give. The output of SWIG and uthash's text depend on their versions.
fresh() {
    ./generate.sh "$work/low" || return 1
    for f in "$work"/low/*; do diff -u "internal/low/${f##*/}" "$f" | head -n 40; done >"$work/diff"
    [ ! -s "$work/diff" ] && return 0
    cat "$work/diff"
    echo "run bindings/go/generate.sh and commit what it writes"
    return 1
}
swig_here=$(swig -version 2>/dev/null | sed -n 's/^SWIG Version //p')
swig_there=$(sed -n 's/^ \* Version //p' internal/low/low_wrap.c | head -n 1)
uthash_here=$(sed -n 's/^#define UTHASH_VERSION //p' /usr/include/uthash.h 2>/dev/null)
uthash_there=$(sed -n 's/^#define UTHASH_VERSION //p' internal/low/chaindet.c)
stale=0
if [ "$swig_here" = "$swig_there" ] && [ "$uthash_here" = "$uthash_there" ]; then
    before=$failed
    step "generated files are fresh" fresh
    [ "$failed" -eq "$before" ] || stale=1
else
    skip "generated files are fresh: SWIG $swig_there and uthash $uthash_there wrote them, here are '$swig_here' and '$uthash_here'"
fi

step "gofmt" sh -c 'test -z "$(gofmt -l *.go)" || { gofmt -d *.go; exit 1; }'
step "go vet" go vet .
step "go.mod is tidy" go mod tidy -diff

# The C library's own words, to compare with byte for byte: alerts_tool OUTPUT INCLUDE LINK...
alerts_tool() {
    output=$1 include=$2
    shift 2
    ${CC:-cc} -std=c11 -O1 -I"$include" -I"$root/tests/support" "$root/bindings/tools/alerts.c" "$root/tests/support/scenario.c" \
        "$root/tests/support/scenario_rules.c" "$@" -o "$output" -lyaml
}
tool() {
    low=internal/low
    for f in chaindet chaindet_sources; do
        ${CC:-cc} -std=c11 -O1 -c "$low/$f.c" -o "$work/$f.o" || return 1
    done
    ${CXX:-c++} -std=c++17 -O1 -c "$low/chaindet_sources_json.cc" -o "$work/json.o" || return 1
    alerts_tool "$work/alerts" "$low" "$work"/*.o -lpcre2-8 -lsimdjson -lexpat -lz -levtx -lstdc++ -lm
}
step "the C tool builds from the amalgamation" tool
[ -x "$work/alerts" ] && export CHAINDET_ALERTS="$work/alerts"
# Both sides of a comparison are of the same sources: the tool of the build folder is no measure for a stale amalgamation.
cli=${CHAINDET_BUILD:-/nonexistent}/src/cli/chaindet
if [ -x "$cli" ] && [ "$stale" -eq 0 ]; then
    export CHAINDET_CLI="$cli"
elif [ -x "$cli" ]; then
    skip "findings as the command line writes them: the amalgamation is older than the command line"
fi

tests "tests under the race detector" go test -race -count=1 -v ./...
tests "tests under cgocheck2" env GOEXPERIMENT=cgocheck2 go test -count=1 -short -v .
if [ "${CHAINDET_ASAN:-0}" = 1 ]; then tests "tests under AddressSanitizer" go test -asan -count=1 -short -v .; fi

# The installed library instead of the bundled one.
system() {
    go test -tags chaindet_system -c -o "$work/system.test" . || return 1
    ldd "$work/system.test" | grep -q 'libchaindet\.so' || { echo "it does not link libchaindet"; return 1; }
    if nm -D --defined-only "$work/system.test" | grep -q ' T cdet_'; then echo "it has a copy of the library"; return 1; fi
    if nm "$work/system.test" | grep -q ' [Tt] cdet_engine_feed$'; then echo "it has a copy of the library"; return 1; fi
}
if [ -d "${CHAINDET_BUILD:-/nonexistent}/meson-uninstalled" ]; then
    CHAINDET_BUILD=$(cd "$CHAINDET_BUILD" && pwd)
    export PKG_CONFIG_PATH="$CHAINDET_BUILD/meson-uninstalled"
    export LD_LIBRARY_PATH="$CHAINDET_BUILD/src:$CHAINDET_BUILD/src/sources"
    step "-tags chaindet_system links the library that pkg-config names" system
    step "the C tool builds with that library" alerts_tool "$work/alerts-system" "$root/include" -L"$CHAINDET_BUILD/src/sources" \
        -L"$CHAINDET_BUILD/src" -lchaindet-sources -lchaindet
    [ -x "$work/alerts-system" ] && export CHAINDET_ALERTS="$work/alerts-system"
    [ -x "$cli" ] && export CHAINDET_CLI="$CHAINDET_BUILD/src/cli/chaindet"
    [ -x "$work/system.test" ] && tests "tests with the library of the build folder" "$work/system.test" -test.short -test.v
else
    skip "-tags chaindet_system: CHAINDET_BUILD names no build folder"
fi

say "$passed passed, $failed failed, $skipped skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

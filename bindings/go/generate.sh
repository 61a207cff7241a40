#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes what internal/low holds of generated files: SWIG's output and the amalgamation. generate.sh [OUTDIR]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/internal/low}
mkdir -p "$out"
python3 "$here/../amalgamate.py" "$out"
cd "$here/internal/low"
swig -go -cgo -intgosize 64 -Wall -Werror -I"$here/../../include" -I"$here/.." -I. -outdir "$out" -o "$out/low_wrap.c" low.i
gofmt -w "$out/low.go"

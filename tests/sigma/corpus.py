# SPDX-License-Identifier: MIT
"""Every rule of a large public corpus compiles; only those in a Sigma 1 form that is gone may warn."""

import collections
import re
import sys
import tarfile

import probe


def main(program):
    p = probe.Probe(program)
    counts = collections.Counter()
    warnings = collections.Counter()
    with tarfile.open(probe.suite_file("sigma_corpus.tar.gz")) as tar:
        for member in tar:
            if not member.isfile() or not member.name.endswith((".yml", ".yaml")):
                continue
            ok, rules, diagnostics = p.rules(tar.extractfile(member).read())
            counts["files"] += 1
            counts["rules"] += rules
            if not ok or rules == 0:
                # what the corpus itself calls unsupported may be no Sigma at all ("write X from a")
                counts["unsupported" if member.name.startswith("unsupported/") else "refused"] += 1
                print(member.name, *diagnostics, sep="\n    ")
            for line in diagnostics:
                warnings[re.sub(r"\(.*?\)|'.*?'|%.*?%|^\S+ ", "", line)] += 1
    p.close()
    print(
        f"{counts['files']} files, {counts['rules']} rules, {counts['refused']} refused, {counts['unsupported']} of the unsupported folder, too"
    )
    for text, n in warnings.most_common():
        print(f"  {n:5} {text}")
    return 1 if counts["refused"] or not counts["files"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

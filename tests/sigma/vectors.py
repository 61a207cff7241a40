# SPDX-License-Identifier: MIT
"""Rules and events of other engines' tests: where those engines agree, this one agrees, too."""

import json
import sys

import probe


def check(p, vector):
    ok, _, diagnostics = p.rules(vector["rules"])
    if not ok:
        return diagnostics or ["the rules do not compile"]
    wrong = []
    for n, case in enumerate(vector["events"]):
        got = p.event(probe.flatten(case["event"]))
        due = case.get("detections")
        right = bool(got) == case["match"] if due is None else len(got) == due
        if not right:
            wrong.append(
                f"event {n}: {len(got)} rules match, due: {case.get('match', due)}: {json.dumps(case['event'])[:200]}"
            )
    return wrong


def main(program):
    p = probe.Probe(program)
    with open(probe.suite_file("sigma_engine_vectors.jsonl"), encoding="utf-8") as f:
        vectors = [json.loads(line) for line in f]
    counts = {}
    failed = 0
    for v in vectors:
        if v["kind"] != "detection":
            continue
        group = "contested" if v["contested"] else "extension" if v["extension"] else "due"
        wrong = check(p, v)
        passed, total = counts.get(group, (0, 0))
        counts[group] = (passed + (not wrong), total + 1)
        if wrong and group == "due":
            failed += 1
        if wrong:
            print(f"{group}: {v['suite']} {v['case']}")
            for line in wrong:
                print("   ", line)
    p.close()
    for group, (passed, total) in sorted(counts.items()):
        print(f"{group}: {passed} of {total}")
    return 1 if failed or not counts.get("due") else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

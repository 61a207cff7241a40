# SPDX-License-Identifier: MIT
"""Real events that public rules must match, twice: with the names as Windows gives them (plain events), and as a source maps
them, by class and field. The second way must also agree with an independent implementation on every other rule."""

import json
import sys
import tarfile

import probe

CLASSES = {
    1: "process.start",
    7: "image.load",
    8: "process.inject",
    10: "process.access",
    11: "file.create",
    13: "registry.set",
    17: "pipe.create",
}
FIELDS = {
    1: {
        "Image": "process.executable",
        "CommandLine": "process.command_line",
        "ParentImage": "process.parent.executable",
        "ParentCommandLine": "process.parent.command_line",
        "OriginalFileName": "process.pe.original_file_name",
        "CurrentDirectory": "process.working_directory",
        "ProcessId": "process.pid",
    },
    7: {"Image": "process.executable", "ImageLoaded": "dll.path"},
    10: {"SourceImage": "process.executable", "TargetImage": "Target.process.executable"},
    11: {"Image": "process.executable", "TargetFilename": "file.path"},
    12: {"Image": "process.executable", "TargetObject": "registry.path"},
    13: {"Image": "process.executable", "TargetObject": "registry.path"},
    17: {"Image": "process.executable"},
}


def mapped(event):
    """The event as the Windows sources of this project hand it on: class and fields."""
    sysmon = event["Channel"] == "Microsoft-Windows-Sysmon/Operational"
    number = event["EventID"]
    fields = [
        ("host.os.type", "windows"),
        ("event.code", number),
        ("winlog.channel", event["Channel"]),
        ("winlog.provider_name", event["Provider_Name"]),
        ("winlog.computer_name", event["Computer"]),
    ]
    for name, value in event.items():
        if name in ("EventID", "Channel", "Provider_Name", "Computer"):
            continue
        fields.append(("winlog.event_data." + name.replace(" ", ""), value))
        if sysmon and name in FIELDS.get(number, {}):
            fields.append((FIELDS[number][name], value))
    event_class = CLASSES.get(number, "log.windows") if sysmon else "log.windows"
    if sysmon and number == 12:
        event_class = "registry.delete" if event["EventType"].startswith("Delete") else "registry.create"
    return event_class, fields


def load_rules():
    """All rules of the corpus as one text, each with its origin's id."""
    parts = []
    with tarfile.open(probe.suite_file("sigma_corpus.tar.gz")) as tar:
        for member in tar:
            if member.isfile() and member.name.endswith(".yml") and not member.name.startswith("unsupported/"):
                parts.append(tar.extractfile(member).read().decode())
    return parts


def chunks(parts, limit=3 << 20):
    """Texts below the size that a compiler takes at once."""
    now, size = [], 0
    for part in parts:
        if now and size + len(part.encode()) > limit:
            yield "\n---\n".join(now)
            now, size = [], 0
        now.append(part)
        size += len(part.encode()) + 5
    yield "\n---\n".join(now)


def main(program):
    with open(probe.suite_file("sigma_regression.jsonl"), encoding="utf-8") as f:
        cases = [json.loads(line) for line in f]
    with open(probe.suite_file("sigma_regression_oracle_rules.json"), encoding="utf-8") as f:
        evaluated = {rule["id"] for rule in json.load(f)["rules_evaluated"]}
    p = probe.Probe(program)
    got = [[{"plain": set(), "mapped": set()} for _ in case["events"]] for case in cases]
    rules = 0
    for text in chunks(load_rules()):
        ok, n, diagnostics = p.rules(text)
        rules += n
        if not ok:
            print(*[line for line in diagnostics if ": error:" in line], sep="\n")
            return 1
        for case, results in zip(cases, got):
            for event, result in zip(case["events"], results):
                plain = [(name.replace(" ", ""), value) for name, value in probe.flatten(event)]
                result["plain"].update(p.event(plain))
                event_class, fields = mapped(event)
                result["mapped"].update(p.event(fields, event_class))
    p.close()
    held = {"plain": 0, "mapped": 0}
    agreed = events = failed = 0
    for case, results in zip(cases, got):
        for way in held:
            hits = sum(case["rule_id"] in result[way] for result in results)
            held[way] += hits >= case["expected_match_count_min"]
            if hits < case["expected_match_count_min"]:
                failed += 1
                print(f"{way}: {case['rule']} matches {hits} of its events")
        for result, due in zip(results, case["oracle_matches"]):
            events += 1
            mine = result["mapped"] & evaluated
            if mine == set(due) or (not case["own_rule_matched_by_oracle"] and mine == {case["rule_id"]}):
                agreed += 1
                continue
            failed += 1
            print(f"{case['rule']}: missing {sorted(set(due) - mine)}, too many {sorted(mine - set(due))}")
    print(
        f"{rules} rules; {held['plain']} of {len(cases)} hold on plain events, {held['mapped']} on mapped ones; "
        f"{agreed} of {events} events get exactly the oracle's rules"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

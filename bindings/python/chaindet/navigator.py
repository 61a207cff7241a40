# SPDX-License-Identifier: MIT
"""Layers for the ATT&CK Navigator."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .alert import Alert, Finding

__all__ = ["navigator_layer"]

_RANK = {"informational": 1, "low": 2, "medium": 3, "high": 4, "critical": 5}


def navigator_layer(findings: Iterable[Finding], *, name: str = "chaindet", description: str = "") -> dict[str, Any]:
    """A Navigator layer (format 4.5) in which a technique's score is the number of alerts, each counted once however many
    revisions it has. Write it with ``json.dump``.

    Args:
        findings: alerts; near misses are left out.
        name, description: of the layer.
    """
    latest: dict[str, Alert] = {}
    for f in findings:
        if isinstance(f, Alert) and (f.id not in latest or latest[f.id].revision <= f.revision):
            latest[f.id] = f
    techniques: dict[str, list[Alert]] = {}
    for a in latest.values():
        for t in a.techniques:
            techniques.setdefault(t, []).append(a)
    rows = []
    for t, alerts in sorted(techniques.items()):
        worst = max(alerts, key=lambda a: _RANK.get(a.level, 0))
        rows.append(
            {
                "techniqueID": t,
                "score": len(alerts),
                "enabled": True,
                "showSubtechniques": "." not in t,
                "comment": f"{len(alerts)} alert(s), worst {worst.level}: {', '.join(sorted({a.analytic for a in alerts}))}",
                "metadata": [{"name": "hosts", "value": ", ".join(sorted({a.host or "?" for a in alerts}))}],
            }
        )
    return {
        "name": name,
        "description": description,
        "domain": "enterprise-attack",
        "versions": {"attack": "18", "navigator": "5.1.0", "layer": "4.5"},
        "techniques": rows,
        "sorting": 3,
        "hideDisabled": False,
        "gradient": {
            "colors": ["#ffe766ff", "#ff6666ff"],
            "minValue": 0,
            "maxValue": max((len(a) for a in techniques.values()), default=1),
        },
        "legendItems": [],
        "showTacticRowBackground": False,
        "selectTechniquesAcrossTactics": True,
        "selectSubtechniquesWithParent": False,
    }

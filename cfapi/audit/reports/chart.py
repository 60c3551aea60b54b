"""Findings by severity over time, as a drawing with the same figures in a table."""

from collections.abc import Sequence

from cfapi.audit.findings import Severity
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.tags import tag, text

WIDTH, HEIGHT, MARGIN = 720, 220, 34


def severity_chart(history: Sequence[Moment]) -> str:
    """A line for each severity, and a table."""
    top = max((count for each in history for count in each.counts.values()), default=0) or 1
    lines = "".join(_line(history, severity, top) for severity in Severity)
    axis = (
        f'<text x="0" y="{MARGIN}">{top:,}</text><text x="0" y="{HEIGHT - MARGIN}">0</text>'
        f'<line x1="{MARGIN}" y1="{HEIGHT - MARGIN}" x2="{WIDTH}" y2="{HEIGHT - MARGIN}" class="axis"/>'
    )
    ends = f"from {history[0].time:%Y-%m-%d} to {history[-1].time:%Y-%m-%d}"
    drawing = tag(
        "svg",
        f"<title>Findings by severity {ends}</title>{axis}{lines}",
        {"viewBox": f"0 0 {WIDTH} {HEIGHT}", "role": "img"},
    )
    return drawing + _table(history)


def _line(history: Sequence[Moment], severity: Severity, top: int) -> str:
    step = (WIDTH - 2 * MARGIN) / max(len(history) - 1, 1)
    points = [
        (MARGIN + index * step, HEIGHT - MARGIN - each.counts[severity] / top * (HEIGHT - 2 * MARGIN))
        for index, each in enumerate(history)
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
    return f'<g class="line {severity}"><polyline points="{path}"/>{dots}</g>'


def _table(history: Sequence[Moment]) -> str:
    head = "".join(tag("th", name, {"scope": "col"}) for name in ("Time", *map(str, reversed(Severity))))
    body = "".join(
        tag(
            "tr",
            tag("th", text(f"{each.time:%Y-%m-%d %H:%M}"), {"scope": "row"})
            + "".join(tag("td", f"{each.counts[severity]:,}") for severity in reversed(Severity)),
        )
        for each in history
    )
    return tag("table", tag("thead", tag("tr", head)) + tag("tbody", body))

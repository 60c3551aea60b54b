"""Findings by severity over time, as a drawing, and with the same figures in a table."""

from collections.abc import Sequence

from cfapi.audit.findings import Severity
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.tags import tag, text, wide_table

WIDTH, HEIGHT, MARGIN = 720, 220, 34


def severity_chart(history: Sequence[Moment]) -> str:
    """A line for each severity, and a table."""
    top = max((count for each in history for count in each.counts.values()), default=0) or 1
    lines = "".join(_line(history, severity, top) for severity in Severity)
    axis = (
        f'<text x="0" y="{MARGIN}">{top:,}</text><text x="0" y="{HEIGHT - MARGIN}">0</text>'
        f'<line x1="{MARGIN}" y1="{HEIGHT - MARGIN}" x2="{WIDTH}" y2="{HEIGHT - MARGIN}" class="axis"/>'
    )
    axis += _ends(history)
    ends = f"from {history[0].time:%Y-%m-%d} to {history[-1].time:%Y-%m-%d}"
    drawing = tag(
        "svg",
        f"<title>Findings by severity {ends}</title>{axis}{lines}",
        {"viewBox": f"0 0 {WIDTH} {HEIGHT}", "role": "img"},
    )
    return drawing + _key() + _table(history)


def _key() -> str:
    """Which line is which, by more than its colour."""
    items = (tag("li", tag("span", "", {"class": f"line {each}"}) + text(str(each))) for each in reversed(Severity))
    return tag("ul", "".join(items), {"class": "key", "aria-hidden": "true"})


def _ends(history: Sequence[Moment]) -> str:
    """The first and the last day below the axis."""
    below = HEIGHT - MARGIN / 3
    first, last = (f"{each.time:%Y-%m-%d}" for each in (history[0], history[-1]))
    return (
        f'<text x="{MARGIN}" y="{below:.0f}">{first}</text>'
        f'<text x="{WIDTH - MARGIN}" y="{below:.0f}" text-anchor="end">{last}</text>'
    )


def _line(history: Sequence[Moment], severity: Severity, top: int) -> str:
    began = history[0].time
    seconds = (history[-1].time - began).total_seconds() or 1
    points = [
        (
            MARGIN + (each.time - began).total_seconds() / seconds * (WIDTH - 2 * MARGIN),
            HEIGHT - MARGIN - each.counts[severity] / top * (HEIGHT - 2 * MARGIN),
        )
        for each in history
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
    return wide_table(tag("table", tag("thead", tag("tr", head)) + tag("tbody", body)), "Findings over time")

"""The table of checks in docs/audit.md: `python -m tests.support.checks_table` writes it anew."""

import re

from cfapi.audit import CHECKS, Check
from tests.support.paths import DOCS

PAGE = DOCS / "audit.md"
TABLE = re.compile(r"(?<=<!-- checks -->\n).*?(?=<!-- end of checks -->)", re.DOTALL)


def checks_table() -> str:
    """All checks, in their order."""
    head = (
        "| check | pack | tier | severity | holds if it passes | reads | in Prowler |\n|---|---|---|---|---|---|---|\n"
    )
    return "\n" + head + "".join(map(_row, CHECKS.values())) + "\n"


def _row(check: Check) -> str:
    title = check.title.rstrip(".")
    linked = f"[{title}]({check.source})" if check.source else title
    aliases = ", ".join(f"`{alias}`" for alias in check.aliases)
    facts = (f"`{check.id}`", check.pack, check.tier, str(check.severity), linked, ", ".join(check.reads), aliases)
    return f"| {' | '.join(facts)} |\n"


if __name__ == "__main__":
    PAGE.write_text(TABLE.sub(checks_table().replace("\\", r"\\"), PAGE.read_text("utf-8")), "utf-8")

"""The table of checks in docs/audit.md, and their pages: `python -m tests.support.checks_table` writes them anew."""

import re

from cfapi.audit import CHECKS, Check
from cfapi.audit.guides import anchor_of, area_of
from cfapi.audit.guides.page import pages
from tests.support.paths import DOCS

PAGE, FOLDER = DOCS / "audit.md", DOCS / "checks"
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
    name = f"[`{check.id}`](checks/{area_of(check)}.md#{anchor_of(check)})"
    facts = (name, check.pack, check.tier, str(check.severity), linked, ", ".join(check.reads), aliases)
    return f"| {' | '.join(facts)} |\n"


if __name__ == "__main__":
    PAGE.write_text(TABLE.sub(checks_table().replace("\\", r"\\"), PAGE.read_text("utf-8")), "utf-8")
    FOLDER.mkdir(exist_ok=True)
    for area, text in pages(CHECKS.values()).items():
        (FOLDER / f"{area}.md").write_text(text, "utf-8")

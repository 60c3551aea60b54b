"""The tables of programs that are known to work, in docs/testing-your-code.md, from the record of what the suite ran.

`make contract` keeps what it saw; after it, `python -m tests.support.strangers_table` says where the record has it
otherwise, and with `--write` writes the record and the tables anew.
"""

import json
import re
import sys

from tests.support.interop.record import EARLIER, Record, Row, Run, contradictions, merged, read, write
from tests.support.interop.recording import KEY
from tests.support.interop.strangers import all_stated
from tests.support.paths import DOCS, ROOT

PAGE = DOCS / "testing-your-code.md"
TABLES = re.compile(r"(<!-- strangers of (\S+) -->\n).*?(?=<!-- end of strangers -->)", re.DOTALL)
_SEEN = ROOT / ".pytest_cache/v" / KEY
_HEAD = "| program | version | how it and the sandbox meet | what was tried | module |\n|---|---|---|---|---|\n"
_NOT_IN_EVERY_RUN = "Not in every run. "
_TOLD = {"passed": "", "failed": "**Failed:** ", "skipped": "Not tried: ", EARLIER: "Not in every run: "}


def with_tables(page: str, record: Record) -> str:
    """The page with the tables that a record makes."""
    return TABLES.sub(lambda found: f"{found[1]}\n{table(record, found[2])}\n", page)


def table(record: Record, folder: str) -> str:
    """The programs that the modules of a folder of tests run."""
    rows = [_row(module, row) for module, row in record.items() if module.startswith(f"tests.{folder}.")]
    return _HEAD + "".join(rows)


def _row(module: str, row: Row) -> str:
    cells = (
        ", ".join(row.programs),
        ", ".join(row.programs.values()),
        row.reached,
        _tried(row),
        f"`{module.rpartition('.')[2]}`",
    )
    return f"| {' | '.join(cells)} |\n"


def _tried(row: Row) -> str:
    """What came of each test; what is true of all of them is said once."""
    seen = set(row.tried.values())
    earlier = not row.in_every_run or seen == {EARLIER}
    told = [title if earlier and outcome == EARLIER else _TOLD[outcome] + title for title, outcome in row.tried.items()]
    return (_NOT_IN_EVERY_RUN if earlier else "") + "".join(f"{each}. " for each in told).rstrip()


def last_run() -> Run:
    return Run(**json.loads(_SEEN.read_text("utf-8"))) if _SEEN.exists() else Run()


def main(*arguments: str) -> int:
    record, run, modules = read(), last_run(), all_stated()
    if "--write" in arguments:
        write(record := merged(record, run, modules))
        PAGE.write_text(with_tables(PAGE.read_text("utf-8"), record), "utf-8")
        return 0
    against = contradictions(record, run, modules)
    sys.stdout.writelines(f"{each}\n" for each in against)
    return int(bool(against))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

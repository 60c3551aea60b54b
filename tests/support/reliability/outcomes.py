"""What came of a call, in the words of the table of `docs/faults.md`."""

import re
from typing import Any

from attrs import frozen

from cfapi import CloudflareError
from cfapi.sandbox import Fault
from tests.support.paths import DOCS
from tests.support.reliability.calls import COLUMNS, KINDS, Kind
from tests.support.reliability.scenes import Scene, playing

PAGE = DOCS / "faults.md"
ROW = re.compile(r"^\| `(\w+)`(?: (.*?))? \| (once|always) \| (.*) \|$", re.MULTILINE)
LARGE = 3 * 1024 * 1024  # the client of these tests reads a megabyte


@frozen
class Promise:
    """What a cell of a table says: what comes of a kind of call that meets a fault."""

    fault: str
    variant: str
    often: str
    call: str
    outcome: str

    def __str__(self) -> str:
        return " ".join(filter(None, (self.fault, self.variant, self.often, self.call)))

    def arranged(self) -> Fault:
        """The fault. Of a listing, it strikes the last page where it strikes once."""
        kind = KINDS[self.call]
        once: dict[str, Any] = {"times": 1, "skip": kind.requests - 1} if self.often == "once" else {}
        status, _, wait = self.variant.partition(", Retry-After ")
        chosen: dict[str, Any] = ({"status": int(status)} if status else {}) | ({"retry_after": wait} if wait else {})
        return Fault(self.fault, method=kind.method, path=kind.path, size=LARGE, **once, **chosen)


def promises() -> list[Promise]:
    """All cells of the table of faults, for each kind of call."""
    found: list[Promise] = []
    for fault, variant, often, cells in ROW.findall(PAGE.read_text("utf-8")):
        said = dict(zip(COLUMNS, (cell.strip() for cell in cells.split("|")), strict=True))
        found += [Promise(fault, variant, often, name, said[kind.column]) for name, kind in KINDS.items()]
    return found


async def kept(promise: Promise) -> str:
    """What really comes of it."""
    kind = KINDS[promise.call]
    async with playing() as scene:
        scene.box.fault(promise.arranged())
        word, requests = await outcome(scene, kind)
    others = kind.requests - 1 if promise.often == "once" or word in {"ok", "none", "taken"} else 0
    return f"{word}, {requests - others}"


async def outcome(scene: Scene, kind: Kind) -> tuple[str, int]:
    """`ok`, `taken` if a wrong response is accepted, `none` for nothing, or the error; and how many requests."""
    before = len(scene.box.requests)
    try:
        value = await kind.make(scene)
    except CloudflareError as error:
        scene.told.hear(error)
        return type(error).__name__, len(scene.box.requests) - before
    word = "none" if value is None else "ok" if kind.holds(scene, value) else "taken"
    return word, len(scene.box.requests) - before

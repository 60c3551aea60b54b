"""What the sandbox keeps, in docs/testing-your-code.md: `python -m tests.support.sandbox_table` writes it anew."""

import re
from collections import Counter
from collections.abc import Mapping

from cfapi.sandbox.schema.catalog import Operation, operations
from cfapi.sandbox.schema.classify import Role, classify, shape, shapes
from cfapi.sandbox.services.registry import HANDLERS
from tests.support.paths import DOCS

PAGE = DOCS / "testing-your-code.md"
TABLE = re.compile(r"(?<=<!-- products -->\n).*?(?=<!-- end of products -->)", re.DOTALL)
KINDS = ("stateful", "generic", "shaped")

_OWN = {(verb, shape(path)) for verb, path in HANDLERS}
_WRITING = frozenset({"POST", "PUT", "PATCH"})


def kind(operation: Operation) -> str:
    """Whether an operation has rules of its product, keeps what is written, or has a response that looks right."""
    if (operation.verb, shape(operation.path)) in _OWN:
        return "stateful"
    told = classify(operation)
    written = told.collection.made if told.collection else bool(shapes()[shape(operation.path)].keys() & _WRITING)
    return "generic" if written and told.role is not Role.ACT else "shaped"


def product(path: str) -> str:
    """The word of a path that says what it is about: what follows the account, the zone or the user."""
    first, *rest = path.strip("/").split("/")
    if first in {"accounts", "zones"}:
        return rest[1] if len(rest) > 1 else first
    return rest[0] if first == "user" and rest else first


def kinds() -> Mapping[str, Counter[str]]:
    """How many operations of each kind a product has."""
    found: dict[str, Counter[str]] = {}
    for operation in operations():
        found.setdefault(product(operation.path), Counter())[kind(operation)] += 1
    return dict(sorted(found.items()))


def products_table() -> str:
    """The products that have rules of their own, and what there is of the others."""
    told = kinds()
    own = {name: each for name, each in told.items() if each["stateful"]}
    shaped = [f"`{name}`" for name, each in told.items() if each.keys() == {"shaped"}]
    head = "| product | stateful | generic | only shaped |\n|---|---|---|---|\n"
    total = sum(told.values(), Counter[str]())
    sums = f"| all {len(told)} products | {' | '.join(str(total[each]) for each in KINDS)} |\n"
    return f"\n{head}{''.join(map(_row, own, own.values()))}{sums}\nOnly shaped as a whole: {', '.join(shaped)}.\n\n"


def _row(name: str, each: Counter[str]) -> str:
    return f"| `{name}` | {' | '.join(str(each[kind] or '') for kind in KINDS)} |\n"


if __name__ == "__main__":
    PAGE.write_text(TABLE.sub(products_table(), PAGE.read_text("utf-8")), "utf-8")

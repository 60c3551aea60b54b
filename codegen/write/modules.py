"""A module as text: what it imports, its blocks, the modules below it."""

from collections.abc import Sequence

from codegen.plan.layout import Place, module
from codegen.plan.planning import Plan
from codegen.write.imports import Imports


def joined(about: str, imports: Imports, checking: list[str], blocks: list[list[str]]) -> str:
    """The text of a module; `checking` are the imports that only type checkers see."""
    if checking:
        imports.need("TYPE_CHECKING")
    head = [about, "", "from __future__ import annotations", "", *imports.lines(), *checking]
    return "\n".join(head) + "".join("\n\n\n" + "\n".join(block) for block in blocks) + "\n"


def checking_only(plan: Plan, children: Sequence[tuple[str, ...]], place: Place) -> list[str]:
    """The imports of resources that live in other modules."""
    elsewhere = [name for name in children if plan.tree[name].place != place]
    found = [f"    from {module(plan.tree[n].place)} import {plan.resource_classes[n]}" for n in elsewhere]
    return ["", "if TYPE_CHECKING:", *sorted(found)] if found else []

"""A module as text: what it imports, its blocks, the modules below it."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from codegen.layout import Place, Resource, Uses, module
from codegen.schemas import Model, Union
from codegen.spelling import Imports
from codegen.text import WIDTH, Group, lines


@frozen
class Plan:
    """Everything that was decided before writing.

    `holders` names for each class one that it is part of; `renaming` are the classes in which, at any depth, a field
    has another name than on the wire.
    """

    tree: Mapping[tuple[str, ...], Resource]
    shapes: Mapping[str, Model | Union]
    names: Mapping[str, str]
    homes: Mapping[str, Place]
    tags: Mapping[str, str]
    uses: Mapping[str, Uses]
    holders: Mapping[str, str]
    renaming: frozenset[str]
    resource_classes: Mapping[tuple[str, ...], str]


def joined(about: str, imports: Imports, checking: list[str], blocks: list[list[str]]) -> str:
    """The text of a module; `checking` are the imports that only type checkers see."""
    if checking:
        imports.need("TYPE_CHECKING")
    head = [about, "", "from __future__ import annotations", "", *_import_lines(imports), *checking]
    return "\n".join(head) + "".join("\n\n\n" + "\n".join(block) for block in _spaced(blocks)) + "\n"


def checking_only(plan: Plan, children: Sequence[tuple[str, ...]], place: Place) -> list[str]:
    """The imports of resources that live in other modules."""
    elsewhere = [name for name in children if plan.tree[name].place != place]
    found = [f"    from {module(plan.tree[n].place)} import {plan.resource_classes[n]}" for n in elsewhere]
    return ["", "if TYPE_CHECKING:", *sorted(found)] if found else []


def _spaced(blocks: list[list[str]]) -> list[list[str]]:
    """Blocks that are no classes stand one under the other."""
    found: list[list[str]] = []
    for block in blocks:
        if found and not _is_class(block) and not _is_class(found[-1]):
            found[-1] = [*found[-1], *block]
        else:
            found.append(block)
    return found


def _is_class(block: list[str]) -> bool:
    return any(line.startswith("class ") for line in block[:2])


def _import_lines(imports: Imports) -> list[str]:
    kinds: list[list[str]] = [[], [], []]
    for name in sorted(imports.found):
        kind = 2 if name.startswith("cfapi") else 1 if name == "attrs" else 0
        names = sorted(imports.found[name], key=lambda n: (not n.isupper(), n[0].islower(), n))
        one = f"from {name} import {', '.join(names)}"
        kinds[kind] += [one] if len(one) <= WIDTH else lines(Group(f"from {name} import (", tuple(names), ")"))
    return [line for kind in kinds if kind for line in [*kind, ""]][:-1]

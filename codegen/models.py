"""Classes of answers and arguments as text."""

from attrs import evolve

from codegen.modules import Plan
from codegen.schemas import Model, Property, Union
from codegen.spelling import Speller, bars
from codegen.text import WIDTH, breakable, docstring, lines
from codegen.types import Choice, Plain, without_none
from codegen.words import sentence, words


def model_lines(plan: Plan, speller: Speller, key: str) -> list[str]:
    """A class: what it is, its formats and units, its fields."""
    shape = plan.shapes[key]
    assert isinstance(shape, Model)
    scope = evolve(speller, avoid=frozenset(each.python for each in shape.properties))
    notes = "; ".join(f"{each.python}: {each.note}" for each in shape.properties if each.note)
    return [
        f"@{speller.word('model')}",
        f"class {plan.names[key]}:",
        *docstring(f"{sentence(words(plan.names[key]))}: {_role(plan, key)}.", notes and notes + ".", 4, apart=True),
        "",
        *(line for each in shape.properties for line in _field(scope, each, plan.tags.get(key))),
    ]


def union_block(plan: Plan, speller: Speller, key: str) -> list[str]:
    """A union of classes under a name."""
    shape = plan.shapes[key]
    assert isinstance(shape, Union)
    return union_lines(plan.names[key], [speller.known(member) for member in shape.members])


def union_lines(name: str, parts: list[str]) -> list[str]:
    """A named union, filled to the width of the page."""
    one = f"{name} = {' | '.join(parts)}"
    if len(one) <= WIDTH:
        return [one]
    found, row = [f"{name} = ("], "    " + parts[0]
    for part in parts[1:]:
        if len(row) + len(part) + 3 > WIDTH:
            found.append(row)
            row = "    | " + part
        else:
            row += " | " + part
    return [*found, row, ")"]


def _role(plan: Plan, key: str) -> str:
    if described := plan.uses[key].described:
        return described[0]
    holder = plan.holders[key]
    return f"{'one of' if isinstance(plan.shapes[holder], Union) else 'part of'} {plan.names[holder]}"


def _field(speller: Speller, of: Property, tag: str | None) -> list[str]:
    if of.wire == tag:
        core = without_none(of.type)
        assert isinstance(core, Choice)
        return [f"    {of.python}: {speller.literal(core.values)}{_default(speller, of, required=True)}"]
    text = speller.model(of.type)
    if not of.required and of.type != Plain("Any") and "None" not in bars(text):
        text += " | None"
    return lines(breakable(f"{of.python}: {text}{_default(speller, of, required=of.required)}"), 4)


def _default(speller: Speller, of: Property, *, required: bool) -> str:
    if of.python != of.wire:
        options = [f'"{of.wire}"', *([] if required else ["default=None"]), *(["repr=False"] if of.sensitive else [])]
        return f" = {speller.word('renamed')}({', '.join(options)})"
    if of.sensitive:
        return f" = {speller.word('field')}({'' if required else 'default=None, '}repr=False)"
    return "" if required else " = None"

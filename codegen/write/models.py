"""Classes of responses and arguments as text."""

from attrs import evolve

from codegen.plan.planning import Plan
from codegen.read.schemas import Model, Property, Union
from codegen.read.types import ANY, Choice, without_none
from codegen.read.words import sentence, words
from codegen.write import text
from codegen.write.type_rendering import TypeRenderer


def model_lines(plan: Plan, renderer: TypeRenderer, key: str) -> list[str]:
    """A class: what it is, its formats and units, its fields."""
    shape = plan.shapes[key]
    assert isinstance(shape, Model)
    scope = evolve(renderer, avoid=frozenset(each.python for each in shape.properties))
    summary = f"{sentence(words(plan.names[key]))}: {_role(plan, key)}."
    notes = "; ".join(f"{each.python}: {each.note}" for each in shape.properties if each.note)
    return [
        f"@{renderer.word('model')}",
        f"class {plan.names[key]}:",
        *text.docstring(summary, notes and notes + ".", 4, apart=True),
        "",
        *(line for each in shape.properties for line in _field(scope, each, plan.tags.get(key))),
    ]


def union_block(plan: Plan, renderer: TypeRenderer, key: str) -> list[str]:
    """A union of classes under a name."""
    shape = plan.shapes[key]
    assert isinstance(shape, Union)
    return text.union_lines(plan.names[key], [renderer.ref(member) for member in shape.members])


def _role(plan: Plan, key: str) -> str:
    if roles := plan.uses[key].roles:
        return roles[0]
    holder = plan.holders[key]
    return f"{'one of' if isinstance(plan.shapes[holder], Union) else 'part of'} {plan.names[holder]}"


def _field(renderer: TypeRenderer, of: Property, tag: str | None) -> list[str]:
    if of.wire == tag:
        return [f"    {of.python}: {_tag_value(renderer, of)}{_default(renderer, of, required=True)}"]
    type_ = renderer.model(of.type)
    if not of.required and of.type != ANY:
        type_ = text.union(type_, "None")
    default = _default(renderer, of, required=of.required)
    return text.lines(text.Union(f"{of.python}: ", text.options(type_), default), 4)


def _tag_value(renderer: TypeRenderer, of: Property) -> str:
    """The type of a tag: its known value alone, by which the decoder selects the class."""
    core = without_none(of.type)
    assert isinstance(core, Choice)
    return text.flat(renderer.values(core.values))


def _default(renderer: TypeRenderer, of: Property, *, required: bool) -> str:
    if of.python != of.wire:
        options = [f'"{of.wire}"', *([] if required else ["default=None"]), *(["repr=False"] if of.sensitive else [])]
        return f" = {renderer.word('renamed')}({', '.join(options)})"
    if of.sensitive:
        return f" = {renderer.word('field')}({'' if required else 'default=None, '}repr=False)"
    return "" if required else " = None"

"""Classes of responses and arguments as text."""

from attrs import evolve

from codegen.plan.planning import Plan
from codegen.read.schemas import Model, Property, Union
from codegen.read.types import ANY, Choice, without_none
from codegen.read.words import sentence, words
from codegen.write import text
from codegen.write.text import Item
from codegen.write.type_rendering import TypeRenderer


def model_lines(plan: Plan, renderer: TypeRenderer, key: str) -> list[str]:
    """A class: what it is, and its fields with their units and formats."""
    shape = plan.shapes[key]
    assert isinstance(shape, Model)
    scope = evolve(renderer, avoid=frozenset(each.python for each in shape.properties))
    bases = [plan.names[base] for base, members in plan.bases.items() if key in members]
    return [
        f"@{renderer.word('model')}",
        f"class {plan.names[key]}{'(' + ', '.join(bases) + ')' if bases else ''}:",
        *text.docstring(_summary(plan, key), "", 4),
        "",
        *(line for each in shape.properties for line in _field(scope, each, plan.tags.get(key))),
    ]


def base_lines(plan: Plan, renderer: TypeRenderer, key: str) -> list[str]:
    """The class that the members of a union inherit from: all their fields, for reading."""
    members = [shape for each in plan.bases[key] if isinstance(shape := plan.shapes[each], Model)]
    fields: dict[str, list[Item]] = {}
    avoid = frozenset(each.python for member in members for each in member.properties)
    scope = evolve(renderer, avoid=avoid)
    for member, of in zip(members, plan.bases[key], strict=True):
        for each in member.properties:
            fields.setdefault(each.python, []).append(_type(scope, each, plan.tags.get(of)))
    notes = {each.python: each.note for member in members for each in member.properties}
    return [
        f"@{renderer.word('union')}",
        f"class {plan.names[key]}:",
        *text.docstring(_summary(plan, key), "What a variant lacks is None.", 4, apart=True),
        "",
        *(
            line
            for name, types in fields.items()
            for line in _shared_field(name, types, notes[name], everywhere=len(types) == len(members))
        ),
    ]


def union_block(plan: Plan, renderer: TypeRenderer, key: str) -> list[str]:
    """A union of classes under a name."""
    shape = plan.shapes[key]
    assert isinstance(shape, Union)
    return text.union_lines(plan.names[key], [renderer.ref(member) for member in shape.members])


def _summary(plan: Plan, key: str) -> str:
    return f"{sentence(words(plan.names[key]))}: {_role(plan, key)}."


def _role(plan: Plan, key: str) -> str:
    if roles := plan.uses[key].roles:
        return roles[0]
    holder = plan.holders[key]
    return f"{'one of' if isinstance(plan.shapes[holder], Union) else 'part of'} {plan.names[holder]}"


def _field(renderer: TypeRenderer, of: Property, tag: str | None) -> list[str]:
    default = _default(renderer, of, required=of.required)
    return [*text.lines(_annotated(of.python, _type(renderer, of, tag), default), 4), *_note(of.note)]


def _shared_field(name: str, types: list[Item], note: str, *, everywhere: bool) -> list[str]:
    """A field of a base class: of the types that it has in any variant, and None where one lacks it."""
    found = text.joined(text.union(*types, *([] if everywhere else ["None"])))
    return [*text.lines(_annotated(name, found, ""), 4), *_note(note)]


def _type(renderer: TypeRenderer, of: Property, tag: str | None) -> Item:
    """The type of a field; that of a tag is its known value alone, by which the decoder picks the class."""
    if of.wire == tag:
        value = _tag_value(renderer, of)
        return value if of.required else text.union(value, "None")
    type_ = renderer.model(of.type)
    return type_ if of.required or of.type == ANY else text.union(type_, "None")


def _annotated(name: str, type_: Item, default: str) -> Item:
    return text.Union(f"{name}: ", text.options(type_), default)


def _note(note: str) -> list[str]:
    return text.docstring(sentence(note) + ".", "", 4) if note else []


def _tag_value(renderer: TypeRenderer, of: Property) -> Item:
    core = without_none(of.type)
    assert isinstance(core, Choice)
    return renderer.values(core.values)


def _default(renderer: TypeRenderer, of: Property, *, required: bool) -> str:
    if of.python != of.wire:
        options = [f'"{of.wire}"', *([] if required else ["default=None"]), *(["repr=False"] if of.sensitive else [])]
        return f" = {renderer.word('renamed')}({', '.join(options)})"
    if of.sensitive:
        return f" = {renderer.word('field')}({'' if required else 'default=None, '}repr=False)"
    return "" if required else " = None"

"""Modules as text: the classes of a resource, then its methods."""

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from codegen import english
from codegen.layout import SHARED, Place, Resource, Uses, module
from codegen.operations import Argument, Operation
from codegen.schemas import Model, Property, Union
from codegen.shapes import parts
from codegen.spelling import Imports, Speller, bars
from codegen.text import WIDTH, Group, Item, breakable, docstring, lines, split
from codegen.types import NONE, Choice, Plain, without_none
from codegen.words import camel, sentence, singular, words

WRITTEN_BY = "Written by codegen; faults are mended in its fixes.toml."
# Longer types of arguments get a name of their own.
LONG_TYPE = 64


@frozen
class Plan:
    """Everything that was decided before writing."""

    tree: Mapping[tuple[str, ...], Resource]
    shapes: Mapping[str, Model | Union]
    names: Mapping[str, str]
    homes: Mapping[str, Place]
    tags: Mapping[str, str]
    uses: Mapping[str, Uses]
    resource_classes: Mapping[tuple[str, ...], str]

    def places(self) -> list[Place]:
        found = {resource.place for resource in self.tree.values()} | set(self.homes.values())
        return sorted(found)

    def is_package(self, place: Place) -> bool:
        return any(len(other) == len(place) + 1 and other[: len(place)] == place for other in self.places())


def files(plan: Plan) -> dict[str, str]:
    """Path below cfapi/api -> text, for every module."""
    found = {"__init__.py": _root(plan)}
    for place in plan.places():
        name = "/".join(place) + ("/__init__.py" if plan.is_package(place) else ".py")
        found[name] = _module(plan, place)
    return found


def _root(plan: Plan) -> str:
    imports = Imports("cfapi.api")
    groups = [name for name in plan.tree if len(name) == 1]
    imports.need("Resource")
    body = [
        f"class {imports.need('API', module='cfapi.api')}({imports.need('Resource')}):",
        '    """The root of the resource tree: a group of resources is loaded when it is first touched."""',
        *(line for name in groups for line in _child(plan, imports, name)),
    ]
    about = f'"""Cloudflare\'s API as a tree of resources. {WRITTEN_BY}"""'
    return _joined(about, imports, _checking_only(plan, groups, ()), [body])


def _module(plan: Plan, place: Place) -> str:
    imports = Imports(module(place))
    speller = Speller(
        imports,
        plan.names,
        {key: module(home) for key, home in plan.homes.items()},
        frozenset(key for key, shape in plan.shapes.items() if isinstance(shape, Union)),
    )
    here = sorted((key for key, home in plan.homes.items() if home == place), key=lambda key: plan.names[key])
    models = [_model(plan, speller, key) for key in here if isinstance(plan.shapes[key], Model)]
    unions = [_union(plan, speller, key) for key in here if isinstance(plan.shapes[key], Union)]
    held = [resource for resource in plan.tree.values() if resource.place == place]
    aliases = Aliases(plan, place)
    classes = [_resource(plan, speller, aliases, resource) for resource in held]
    children = [(*resource.name, child) for resource in held for child in resource.children]
    blocks = [*models, *unions, *aliases.blocks(), *classes]
    return _joined(_about(place), imports, _checking_only(plan, children, place), blocks)


def _about(place: Place) -> str:
    if place == SHARED:
        return f'"""Classes that several groups of resources share. {WRITTEN_BY}"""'
    return f'"""`cf.{".".join(place)}`: classes and calls. Written by codegen."""'


def _joined(about: str, imports: Imports, checking: list[str], blocks: list[list[str]]) -> str:
    if checking:
        imports.need("TYPE_CHECKING")
    head = [about, "", "from __future__ import annotations", "", *_import_lines(imports), *checking]
    return "\n".join(head) + "".join("\n\n\n" + "\n".join(block) for block in _spaced(blocks)) + "\n"


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


def _checking_only(plan: Plan, children: list[tuple[str, ...]], place: Place) -> list[str]:
    elsewhere = [name for name in children if plan.tree[name].place != place]
    found = [f"    from {module(plan.tree[n].place)} import {plan.resource_classes[n]}" for n in elsewhere]
    return ["", "if TYPE_CHECKING:", *sorted(found)] if found else []


# --- models


def _model(plan: Plan, speller: Speller, key: str) -> list[str]:
    shape = plan.shapes[key]
    assert isinstance(shape, Model)
    scope = evolve(speller, avoid=frozenset(each.python for each in shape.properties))
    fields = [line for each in shape.properties for line in _field(scope, each, plan.tags.get(key))]
    return [
        f"@{speller.word('model')}",
        f"class {plan.names[key]}:",
        *docstring(f"{sentence(words(plan.names[key]))}: {_role(plan, key)}.", "", 4),
        "",
        *fields,
    ]


def _role(plan: Plan, key: str) -> str:
    if described := plan.uses[key].described:
        return described[0]
    for other in sorted(plan.shapes, key=lambda k: plan.names[k]):
        if key in parts(plan.shapes[other]):
            return f"{'one of' if isinstance(plan.shapes[other], Union) else 'part of'} {plan.names[other]}"
    raise AssertionError(key)


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


def _union(plan: Plan, speller: Speller, key: str) -> list[str]:
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


# --- resources


class Aliases:
    """Names for the long types of a module's arguments."""

    def __init__(self, plan: Plan, place: Place) -> None:
        self.taken = {plan.names[key] for key, uses in plan.uses.items() if place in uses.places}
        self.taken |= {plan.names[key] for key, home in plan.homes.items() if home == place}
        self.taken |= {
            name for key, name in plan.resource_classes.items() if plan.tree[key].place[: len(place)] == place
        }
        self.texts: dict[str, str] = {}

    def shorten(self, text: str, operation: Operation, argument: Argument) -> str:
        """The text, or the name that stands for it."""
        if len(text) < LONG_TYPE or text.startswith(("Sequence[", "Mapping[")):
            return text
        noun, what = camel(singular(operation.resource[-1])), camel(argument.python)
        for name in (noun + what, noun + camel(operation.name[-1]) + what):
            if name not in self.taken and _says_the_same(self.texts.setdefault(name, text), text):
                return name
        return text

    def blocks(self) -> list[list[str]]:
        return [self._lines(name, text) for name, text in sorted(self.texts.items())]

    def _lines(self, name: str, text: str) -> list[str]:
        parts = bars(text)
        if any(len(part) > LONG_TYPE for part in parts):
            return lines(breakable(f"{name} = {text}"))
        return union_lines(name, parts)


def _says_the_same(one: str, other: str) -> bool:
    """Whether two types differ at most in the order of their known values."""
    return sorted(split(one.replace("]", ",").replace("[", ","))) == sorted(
        split(other.replace("]", ",").replace("[", ","))
    )


def _resource(plan: Plan, speller: Speller, aliases: Aliases, resource: Resource) -> list[str]:
    methods = frozenset(operation.name[-1] for operation in resource.operations) | set(resource.children)
    children = [line for child in resource.children for line in _child(plan, speller.imports, (*resource.name, child))]
    scope = evolve(speller, avoid=methods - {"list"})
    body = [line for operation in resource.operations for line in ["", *_method(scope, aliases, operation)]]
    return [
        f"class {plan.resource_classes[resource.name]}({speller.word('Resource')}):",
        f'    """{sentence(english.resource_noun(resource.name))}: `cf.{".".join(resource.name)}`."""',
        *children,
        *body,
    ]


def _child(plan: Plan, imports: Imports, name: tuple[str, ...]) -> Iterator[str]:
    found, own = plan.resource_classes[name], plan.tree[name].place
    yield ""
    yield f"    @{imports.need('cached_property')}"
    yield f"    def {name[-1]}(self) -> {found}:"
    if module(own) != imports.own:
        yield f"        from {module(own)} import {found}"
        yield ""
    yield f"        return {found}(self._session)"


def _method(scope: Speller, aliases: Aliases, operation: Operation) -> list[str]:
    inside = evolve(scope, avoid=frozenset(argument.python for argument in operation.arguments))
    listed = operation.paging is not None
    answer = f"{scope.word('Pages')}[{scope.model(operation.answer)}]" if listed else scope.answer(operation.answer)
    head = f"{'def' if listed else 'async def'} {operation.name[-1]}("
    parameters = tuple(_parameters(scope, aliases, operation))
    more = english.link(operation) if operation.documented else ""
    return [
        *lines(Group(head, parameters, f") -> {answer}:"), 4),
        *docstring(english.summary(operation), more, 8),
        *lines(_statement(inside, operation), 8),
    ]


def _parameters(scope: Speller, aliases: Aliases, operation: Operation) -> Iterator[Item]:
    yield "self"
    positional = [argument for argument in operation.arguments if argument.positional]
    others = [argument for argument in operation.arguments if not argument.positional]
    for argument in positional:
        yield _parameter(scope, aliases, operation, argument)
    if others:
        yield "*"
    for argument in sorted(others, key=lambda a: (a.place not in ("path", "scope"), not a.required)):
        yield _parameter(scope, aliases, operation, argument)


def _parameter(scope: Speller, aliases: Aliases, operation: Operation, argument: Argument) -> Item:
    text = aliases.shorten(scope.argument(argument.type), operation, argument)
    if argument.required:
        return breakable(f"{argument.python}: {text}")
    unset = "" if text == "Any" else f" | {scope.word('Unset')}"
    return breakable(f"{argument.python}: {text}{unset} = {scope.word('UNSET')}")


def _statement(inside: Speller, operation: Operation) -> Item:
    items: list[Item] = [f'"{operation.dotted}"']
    if operation.paging is None:
        items.append(f'"{operation.verb}"')
    items.append(_path(inside, operation))
    if operation.kind == "json":
        items.append(inside.runtime(operation.answer))
    if operation.paging is not None and operation.verb != "GET":
        items.append(f'verb="{operation.verb}"')
    items += _values(inside, operation)
    if operation.paging is not None:
        items += _paging(inside, operation)
        return Group("return self._pages(", tuple(items), ")")
    call = {"json": "_call", "text": "_text", "bytes": "_bytes"}[operation.kind]
    start = "await" if operation.answer == NONE else "return await"
    return Group(f"{start} self.{call}(", tuple(items), ")")


def _path(inside: Speller, operation: Operation) -> Item:
    ids = tuple(f"{a.python}={a.python}" for a in operation.arguments if a.place == "path")
    text = f'"{operation.path}"'
    start = f"{inside.word('scoped')}(account_id=account_id, zone_id=zone_id)" if operation.scoped else ""
    before = f"{start} + " if start else ""
    if ids:
        return Group(f"{before}{inside.word('path')}(", (text, *ids), ")")
    return before + text if operation.path else start


def _values(inside: Speller, operation: Operation) -> Iterator[Item]:
    for place in ("query", "headers", "body", "form"):
        pairs = [f'"{a.wire}": {_value(inside, a)}' for a in operation.arguments if a.place == place]
        if pairs:
            yield Group(f"{place}={{", tuple(pairs), "}")
    for argument in operation.arguments:
        if argument.place.startswith("whole"):
            yield f"{'form' if 'form' in argument.place else 'body'}={argument.python}"


def _value(inside: Speller, argument: Argument) -> str:
    return f"{inside.word('joined')}({argument.python})" if argument.joined else argument.python


def _paging(inside: Speller, operation: Operation) -> Iterator[str]:
    paging = operation.paging
    assert paging is not None
    said = [f'kind="{paging.kind}"'] if paging.kind != "page" else []
    said += [f'items="{paging.items}"'] if paging.items != "result" else []
    said += [f"size={paging.size}"] if paging.size else []
    said += [f'{role}="{wire}"' for role, wire in paging.names]
    if said:
        yield f"paging={inside.word('Paging')}({', '.join(said)})"

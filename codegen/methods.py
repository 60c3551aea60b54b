"""Resources and their methods as text."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from cfapi.operations import documentation
from codegen import english
from codegen.arguments import JSON, Argument
from codegen.layout import Place, Resource, module
from codegen.models import union_lines
from codegen.modules import Plan
from codegen.operations import Operation
from codegen.spelling import Imports, Speller, bars
from codegen.text import Group, Item, breakable, docstring, lines, split
from codegen.types import NONE
from codegen.words import camel, sentence, singular

# Longer types of arguments get a name of their own.
LONG_TYPE = 64
# Methods whose arguments go into the query unless the call says otherwise, as `cfapi.wiring` has it.
QUERYING = ("GET", "DELETE")


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


def resource_lines(plan: Plan, speller: Speller, aliases: Aliases, resource: Resource) -> list[str]:
    """The class of a resource: the resources below it, then its methods."""
    methods = frozenset(operation.name[-1] for operation in resource.operations) | set(resource.children)
    children = [
        line for child in resource.children for line in child_lines(plan, speller.imports, (*resource.name, child))
    ]
    scope = evolve(speller, avoid=methods - {"list"})
    body = [line for operation in resource.operations for line in ["", *_method(scope, aliases, operation)]]
    return [
        f"class {plan.resource_classes[resource.name]}({speller.word('Resource')}):",
        f'    """{sentence(english.resource_noun(resource.name))}: `cf.{".".join(resource.name)}`."""',
        *children,
        *body,
    ]


def child_lines(plan: Plan, imports: Imports, name: tuple[str, ...]) -> Iterator[str]:
    """The property that a resource below is reached by."""
    found, own = plan.resource_classes[name], plan.tree[name].place
    yield ""
    yield f"    @{imports.need('cached_property')}"
    yield f"    def {name[-1]}(self) -> {found}:"
    if module(own) != imports.own:
        yield f"        from {module(own)} import {found}"
    yield f"        return {found}(self._session)"


def _method(scope: Speller, aliases: Aliases, operation: Operation) -> list[str]:
    inside = evolve(scope, avoid=frozenset(argument.python for argument in operation.arguments))
    start = "async def" if _method_of(operation) == "_call" else "def"
    parameters = tuple(_parameters(scope, aliases, operation))
    more = documentation(operation.dotted) if operation.documented else ""
    return [
        *_decorator(scope, operation),
        *lines(Group(f"{start} {operation.name[-1]}(", parameters, f") -> {_answer(scope, operation)}:"), 4),
        *docstring(english.summary(operation), more, 8),
        *lines(_statement(inside, operation), 8),
    ]


def _decorator(scope: Speller, operation: Operation) -> list[str]:
    if not operation.deprecated:
        return []
    advice = f"; use {operation.replacement}" if operation.replacement else ""
    return [f'    @{scope.word("deprecated")}("{operation.dotted} is deprecated{advice}")']


def _method_of(operation: Operation) -> str:
    """The method of `Resource` that makes the call."""
    if operation.answer.paging is not None:
        return "_pages"
    return "_call" if operation.answer.kind == "json" and not operation.streams else "_reply"


def _answer(scope: Speller, operation: Operation) -> str:
    match _method_of(operation):
        case "_pages":
            return f"{scope.word('Pages')}[{scope.model(operation.answer.type)}]"
        case "_reply":
            return f"{scope.word('Reply')}[{scope.answer(operation.answer.type)}]"
        case _:
            return scope.answer(operation.answer.type)


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
    text = aliases.shorten(_argument_type(scope, operation, argument), operation, argument)
    if argument.required:
        return breakable(f"{argument.python}: {text}")
    unset = "" if text == "Any" else f" | {scope.word('Unset')}"
    return breakable(f"{argument.python}: {text}{unset} = {scope.word('UNSET')}")


def _argument_type(scope: Speller, operation: Operation, argument: Argument) -> str:
    if argument.place == "content":
        return scope.word("Rows" if operation.content_type.endswith("ndjson") else "Upload")
    if argument.place.endswith("form"):
        return scope.form(argument.type)
    return scope.argument(argument.type)


def _statement(inside: Speller, operation: Operation) -> Item:
    method = _method_of(operation)
    items: list[Item] = [
        f'"{operation.dotted}"',
        f'"{operation.verb}"',
        f'"{operation.path}"',
        "locals()",
        inside.runtime(operation.answer.type),
        *_wiring(inside, operation),
    ]
    if method == "_pages":
        items += _paging(inside, operation)
    elif operation.answer.at != "result":
        items.append(f'at="{operation.answer.at}"')
    start = {"_call": "await " if operation.answer.type == NONE else "return await "}.get(method, "return ")
    return Group(f"{start}self.{method}(", tuple(items), ")")


def _wiring(speller: Speller, operation: Operation) -> Iterator[Item]:
    """What `cfapi.wiring` can't know by its rules: arguments that go elsewhere, or under another name."""
    named = {
        a.python: a.wire for a in operation.arguments if a.place in ("query", "body", "form") and a.wire != a.python
    }
    if named:
        yield _mapping("wire", named)
    if nested := [a for a in operation.arguments if speller.renames(a.type)]:
        yield Group("shapes={", tuple(f'"{a.python}": {speller.shape(a.type)}' for a in nested), "}")
    if headers := operation.takes("headers"):
        yield _mapping("headers", {argument.python: argument.wire for argument in headers})
    querying = operation.verb in QUERYING
    elsewhere = operation.takes("body" if querying else "query")
    if elsewhere:
        yield _names("body" if querying else "query", elsewhere)
    if operation.takes("form"):
        yield "form=True"
    if parts := [argument for argument in operation.arguments if argument.as_json]:
        yield _names("as_json", parts)
    if comma := [argument for argument in operation.arguments if argument.joined]:
        yield _names("joined", comma)
    for place in ("whole", "whole form", "content"):
        yield from (f'{place.replace(" ", "_")}="{argument.python}"' for argument in operation.takes(place))
    if operation.content_type != JSON and not operation.takes("form") and not operation.takes("whole form"):
        yield f'content_type="{operation.content_type}"'


def _mapping(name: str, values: dict[str, str]) -> Item:
    return Group(f"{name}={{", tuple(f'"{key}": "{value}"' for key, value in values.items()), "}")


def _names(name: str, arguments: Iterable[Argument]) -> Item:
    """Names as one text: the shortest way to write a list of words."""
    return f'{name}="{" ".join(argument.python for argument in arguments)}"'


def _paging(inside: Speller, operation: Operation) -> Iterator[str]:
    paging = operation.answer.paging
    assert paging is not None
    said = [f'kind="{paging.kind}"'] if paging.kind != "page" else []
    said += [f'items="{paging.items}"'] if paging.items != "result" else []
    said += [f"size={paging.size}"] if paging.size else []
    said += [f'{role}="{wire}"' for role, wire in paging.names]
    if said:
        yield f"paging={inside.word('Paging')}({', '.join(said)})"

"""Names for the long types of a module's arguments, so that signatures stay short."""

from attrs import evolve

from codegen.plan.layout import DEEPEST
from codegen.plan.lock import Place
from codegen.plan.planning import Plan
from codegen.read.arguments import Argument
from codegen.read.operations import Operation
from codegen.read.words import camel, singular
from codegen.write.text import Group, Item, Union, Values, flat, lines, options, union_lines

# Types of this many letters get a name of their own.
LONG_TYPE = 64


class Aliases:
    """The aliases of one module."""

    def __init__(self, plan: Plan, place: Place) -> None:
        self.taken = {plan.names[key] for key, uses in plan.uses.items() if place in uses.places}
        self.taken |= {plan.names[key] for key, home in plan.homes.items() if home == place}
        self.taken |= {
            name for key, name in plan.resource_classes.items() if plan.tree[key].place[: len(place)] == place
        }
        self.types: dict[str, Item] = {}
        self.names: dict[str, str] = {}
        self.known = plan.known.aliases
        self.reserved = {name for key, name in self.known.items() if tuple(key.split(".")[:-2])[:DEEPEST] == place}

    def shorten(self, of: Item, operation: Operation, argument: Argument) -> Item:
        """The type, or its alias."""
        if len(flat(of)) < LONG_TYPE or _is_container(options(of)[0]):
            return of
        key = f"{operation.dotted}.{argument.python}"
        for name in self._candidates(key, operation, argument):
            if name not in self.taken and _ordered(self.types.setdefault(name, of)) == _ordered(of):
                self.names[key] = name
                return name
        return of

    def _candidates(self, key: str, operation: Operation, argument: Argument) -> list[str]:
        """The known name; then new ones, which others are known by only where these have been met."""
        noun, what = camel(singular(operation.resource[-1])), camel(argument.python)
        new = [noun + what, noun + camel(operation.name[-1]) + what]
        known = [self.known[key]] if key in self.known else []
        return [*known, *(name for name in new if name not in self.reserved or name in self.types)]

    def blocks(self) -> list[list[str]]:
        """The aliases as lines, by name."""
        return [_lines(name, of) for name, of in sorted(self.types.items())]


def _is_container(of: Item) -> bool:
    """Whether it is a sequence or a mapping: their content should be visible in the signature."""
    return isinstance(of, Group) and not isinstance(of, Values)


def _ordered(of: Item) -> Item:
    """The type with its known values sorted: their order makes no difference."""
    if isinstance(of, str):
        return of
    items = sorted(map(flat, of.items)) if isinstance(of, Values) else map(_ordered, of.items)
    return evolve(of, items=tuple(items))


def _lines(name: str, of: Item) -> list[str]:
    parts = options(of)
    texts = [flat(part) for part in parts]
    if any(len(text) > LONG_TYPE for text in texts):
        return lines(Union(f"{name} = ", parts, ""))
    return union_lines(name, texts)

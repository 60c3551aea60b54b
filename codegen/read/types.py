"""Types between schema and text: plain values that compare, hash and combine."""

from collections.abc import Iterable, Iterator

from attrs import frozen

Literal = str | int


@frozen
class Plain:
    """A type with a name of its own: str, int, float, bool, bytes, date, datetime, Parts, Any or None."""

    name: str


@frozen
class Choice:
    """Known values of a string or an integer; others are possible."""

    values: tuple[Literal, ...]

    @property
    def base(self) -> str:
        return "int" if all(isinstance(value, int) for value in self.values) else "str"


@frozen
class Ref:
    """A class, or a union of classes, by its key."""

    key: str


@frozen
class ListOf:
    item: "Type"


@frozen
class DictOf:
    value: "Type"


@frozen
class Either:
    options: tuple["Type", ...]


Type = Plain | Choice | Ref | ListOf | DictOf | Either

ANY, NONE, BYTES = Plain("Any"), Plain("None"), Plain("bytes")


def combine(types: Iterable[Type]) -> Type:
    """The union of some types, as short as possible."""
    options = list(_flat(types))
    if ANY in options:
        return ANY
    merged = [*_choices(options), *_plain(options), *_containers(options)]
    order = {_kind(option): index for index, option in reversed(list(enumerate(options)))}
    merged.sort(key=lambda option: (option == NONE, order[_kind(option)]))
    return merged[0] if len(merged) == 1 else Either(tuple(merged)) if merged else ANY


def without_none(of: Type) -> Type:
    """The type without null."""
    if isinstance(of, Either) and NONE in of.options:
        return combine(option for option in of.options if option != NONE)
    return of


def is_object_type(of: Type) -> bool:
    """Whether nothing but objects are meant."""
    options = of.options if isinstance(of, Either) else (of,)
    return all(option == NONE or isinstance(option, Ref | DictOf) for option in options) and of != NONE


def references(of: Type) -> Iterator[str]:
    """The keys of the classes and unions that a type names."""
    match of:
        case Ref(key):
            yield key
        case ListOf(inner) | DictOf(inner):
            yield from references(inner)
        case Either(options):
            for option in options:
                yield from references(option)
        case _:
            return


def renamed(of: Type, keys: dict[str, str]) -> Type:
    """The same type with other keys for its classes."""
    match of:
        case Ref(key):
            return Ref(keys.get(key, key))
        case ListOf(item):
            return ListOf(renamed(item, keys))
        case DictOf(value):
            return DictOf(renamed(value, keys))
        case Either(options):
            return combine(renamed(option, keys) for option in options)
        case _:
            return of


def _flat(types: Iterable[Type]) -> Iterator[Type]:
    for each in types:
        if isinstance(each, Either):
            yield from _flat(each.options)
        else:
            yield each


def _kind(option: Type) -> object:
    match option:
        case Choice():
            return option.base
        case ListOf() | DictOf():
            return type(option)
        case _:
            return option.name if isinstance(option, Plain) else option


def _choices(options: list[Type]) -> Iterator[Type]:
    plain = {option.name for option in options if isinstance(option, Plain)}
    for base in ("str", "int"):
        values = [v for option in options if isinstance(option, Choice) and option.base == base for v in option.values]
        if values and not (base == "int" and plain & {"int", "float"}):
            yield Choice(tuple(dict.fromkeys(values)))


def _plain(options: list[Type]) -> Iterator[Type]:
    bases = {option.base for option in options if isinstance(option, Choice)}
    numbers = {option.name for option in options if isinstance(option, Plain)}
    for option in dict.fromkeys(options):
        absorbed = option == Plain("int") and "float" in numbers
        known = isinstance(option, Plain) and option.name == "str" and "str" in bases
        if isinstance(option, Plain | Ref) and not absorbed and not known:
            yield option


def _containers(options: list[Type]) -> Iterator[Type]:
    items = [option.item for option in options if isinstance(option, ListOf)]
    values = [option.value for option in options if isinstance(option, DictOf)]
    if items:
        yield ListOf(combine(items))
    if values:
        yield DictOf(combine(values))

"""Renders types for models, arguments and responses, as items of lines."""

import json
from collections.abc import Mapping

from attrs import Factory, field, frozen

from codegen.read.types import ANY, BYTES, NONE, Choice, DictOf, Either, ListOf, Plain, Ref, Type, references
from codegen.write.imports import Imports
from codegen.write.text import Group, Item, Values, flat, union

STRINGS = {"str", "date", "datetime", "bytes"}


@frozen
class TypeRenderer:
    """Renders types in one scope, whose own names (`avoid`) hide others.

    `twins` has for classes of arguments those of responses that may be written back in their place.
    """

    imports: Imports
    names: Mapping[str, str]
    modules: Mapping[str, str]
    unions: frozenset[str]
    renaming: frozenset[str]
    twins: Mapping[str, str] = Factory(dict[str, str])
    avoid: frozenset[str] = field(default=frozenset())

    def word(self, name: str) -> str:
        """One of the names that every module may import."""
        return self.imports.need(name, self.avoid)

    def ref(self, key: str) -> str:
        """The name of a class or of a union of classes."""
        return self.imports.need(self.names[key], self.avoid, self.modules[key])

    def renames(self, of: Type) -> bool:
        """Whether a class in the type has a field with another name in the API, at any depth."""
        return any(key in self.renaming for key in references(of))

    def model(self, of: Type) -> Item:
        """A type as in a field of a model: what msgspec and cattrs decode."""
        match of:
            case Plain():
                return self._plain(of)
            case Choice(values):
                return union(self.values(values), self.word(of.base))
            case Ref(key):
                return self.ref(key)
            case ListOf(item):
                return self._of("list", self.model(item))
            case DictOf(value):
                return self._of("dict", self.word("str"), self.model(value))
            case Either(options):
                return union(*map(self.model, _decodable(options)))

    def shape(self, of: Type) -> Item:
        """The part of a type with classes whose names differ from those in JSON, for `cfapi._core.wire_names`."""
        match of:
            case Either(options):
                return union(*(self.shape(option) for option in options if self.renames(option)))
            case ListOf(item):
                return self._of("list", self.shape(item))
            case DictOf(value):
                return self._of("dict", self.word("str"), self.shape(value))
            case _:
                return self.model(of)

    def argument(self, of: Type) -> Item:
        """A type as an argument accepts it: a mapping may be given for any class."""
        options = of.options if isinstance(of, Either) else (of,)
        mapped = any(isinstance(option, Ref) or option == DictOf(ANY) for option in options)
        return union(
            *(self._taken(option) for option in options if option not in (NONE, DictOf(ANY))),
            *([self._mapping(self.word("Any"))] if mapped else []),
            *(["None"] if NONE in options else []),
        )

    def form(self, of: Type) -> Item:
        """A type as an argument of a form accepts it: several files may have names of their own."""
        if of == ListOf(BYTES):
            upload = self.word("Upload")
            return union(self._of("Sequence", upload), self._mapping(upload))
        return self.argument(of)

    def returned(self, of: Type) -> Item:
        """A type in a method's annotation; `list` may be a method there."""
        if isinstance(of, ListOf):
            return self._of("Sequence", self.returned(of.item))
        if isinstance(of, Either):
            return union(*map(self.returned, _decodable(of.options)))
        return self.model(of)

    def runtime(self, of: Type) -> str:
        """The type as a value, with which a call decodes."""
        if of == NONE:
            return self.word("NoneType")
        if of == ANY:
            return self.word("PLAIN")
        if isinstance(of, Choice):
            return self.word(of.base)
        text = flat(self.model(of))
        plain = isinstance(of, ListOf | DictOf) or (isinstance(of, Ref) and of.key not in self.unions)
        if plain or (isinstance(of, Plain) and of.name != "float"):
            return text
        quote = "'" if '"' in text else '"'
        return f"{self.word('cast')}({quote}{self.word('Kind')}[{text}]{quote}, {text})"

    def values(self, values: tuple[str | int, ...]) -> Item:
        """Known values alone."""
        texts = tuple(json.dumps(value, ensure_ascii=False) for value in values)
        return Values(f"{self.word('Literal')}[", texts, "]")

    def _plain(self, of: Plain) -> Item:
        match of.name:
            case "None":
                return "None"
            case "float":
                return union(self.word("int"), self.word("float"))
            case "datetime":
                return self.word("Moment")
            case name:
                return self.word(name)

    def _taken(self, of: Type) -> Item:
        """One option of an argument's type."""
        match of:
            case Plain("date" | "datetime" as name):
                return union(self.word(name), self.word("str"))
            case Plain("float"):
                return self.word("float")
            case Plain("bytes"):
                return self.word("Upload")
            case ListOf(item):
                return self._of("Sequence", self.argument(item))
            case DictOf(value):
                return self._mapping(self.argument(value))
            case _:
                twins = (self.twins[key] for key in references(of) if key in self.twins)
                return union(self.model(of), *map(self.ref, twins))

    def _mapping(self, value: Item) -> Item:
        return self._of("Mapping", self.word("str"), value)

    def _of(self, name: str, *items: Item) -> Item:
        """A generic type of some others."""
        return Group(f"{self.word(name)}[", items, "]")


def _decodable(options: tuple[Type, ...]) -> list[Type]:
    """What a decoder can distinguish: one kind of string, and no class beside a free object."""
    strings = [option for option in options if isinstance(option, Plain) and option.name in STRINGS]
    known = any(isinstance(option, Choice) and option.base == "str" for option in options)
    kept = list(options)
    if len(strings) + known > 1:
        kept = [option for option in kept if option not in strings]
        kept += [] if known else [Plain("str")]
    if any(isinstance(option, DictOf) for option in kept) and any(isinstance(option, Ref) for option in kept):
        kept = [option for option in kept if not isinstance(option, Ref | DictOf)]
        kept.append(DictOf(ANY))
    return sorted(kept, key=lambda option: option == NONE)

"""Types as text, for models, arguments and answers; and the imports that the text needs."""

import json
from collections.abc import Mapping

from attrs import Factory, define, field, frozen

from codegen.types import ANY, BYTES, NONE, Choice, DictOf, Either, ListOf, Plain, Ref, Type, references

MODULES = {
    name: module
    for module, names in {
        "attrs": "field",
        "builtins": "bool bytes dict float int list str",
        "cfapi.encoding": "UNSET Unset",
        "cfapi.model": "Moment model renamed",
        "cfapi.pagination": "Pages Paging",
        "cfapi.resource": "PLAIN Kind Resource deprecated",
        "cfapi.streams": "Reply",
        "cfapi.uploads": "Rows Upload",
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime",
        "functools": "cached_property",
        "types": "NoneType",
        "typing": "TYPE_CHECKING Any Literal cast",
    }.items()
    for name in names.split()
}
STRINGS = {"str", "date", "datetime", "bytes"}


@define
class Imports:
    """What a module imports: module -> names as they are written there."""

    own: str
    found: dict[str, set[str]] = Factory(dict[str, set[str]])

    def need(self, name: str, avoid: frozenset[str] = frozenset(), module: str | None = None) -> str:
        """The name as the text may write it; another one where `avoid` holds it."""
        module = module or MODULES[name]
        spelled = name + "_" if name in avoid else name
        if module != self.own and (module != "builtins" or spelled != name):
            self.found.setdefault(module, set()).add(name if spelled == name else f"{name} as {spelled}")
        return spelled


@frozen
class Speller:
    """Writes types in one scope, whose own names (`avoid`) hide others."""

    imports: Imports
    names: Mapping[str, str]
    modules: Mapping[str, str]
    unions: frozenset[str]
    renaming: frozenset[str]
    avoid: frozenset[str] = field(default=frozenset())

    def word(self, name: str) -> str:
        return self.imports.need(name, self.avoid)

    def known(self, key: str) -> str:
        return self.imports.need(self.names[key], self.avoid, self.modules[key])

    def renames(self, of: Type) -> bool:
        """Whether a class in the type has a field that the API calls otherwise, at any depth."""
        return any(key in self.renaming for key in references(of))

    def model(self, of: Type) -> str:  # noqa: PLR0911 - one line for each kind of type
        """A type as a model's field has it: what msgspec and cattrs decode."""
        match of:
            case Plain("None"):
                return "None"
            case Plain("float"):
                return f"{self.word('int')} | {self.word('float')}"
            case Plain("datetime"):
                return self.word("Moment")
            case Plain(name):
                return self.word(name)
            case Choice(values):
                return f"{self.literal(values)} | {self.word(of.base)}"
            case Ref(key):
                return self.known(key)
            case ListOf(item):
                return f"{self.word('list')}[{self.model(item)}]"
            case DictOf(value):
                return f"{self.word('dict')}[{self.word('str')}, {self.model(value)}]"
            case Either(options):
                return _union([self.model(option) for option in _decodable(options)])

    def shape(self, of: Type) -> str:
        """What of a type holds classes whose names differ from those on the wire, for `cfapi.nested`."""
        match of:
            case Either(options):
                return _union([self.shape(option) for option in options if self.renames(option)])
            case ListOf(item):
                return f"{self.word('list')}[{self.shape(item)}]"
            case DictOf(value):
                return f"{self.word('dict')}[{self.word('str')}, {self.shape(value)}]"
            case _:
                return self.model(of)

    def argument(self, of: Type) -> str:  # noqa: PLR0911 - one line for each kind of type
        """A type as an argument takes it: generous."""
        match of:
            case Plain("date" | "datetime" as name):
                return f"{self.word(name)} | {self.word('str')}"
            case Plain("float"):
                return self.word("float")
            case Plain("bytes"):
                return self.word("Upload")
            case Ref(key):
                return f"{self.known(key)} | {self._mapping('Any')}"
            case ListOf(item):
                return f"{self.word('Sequence')}[{self.argument(item)}]"
            case DictOf(value):
                return f"{self.word('Mapping')}[{self.word('str')}, {self.argument(value)}]"
            case Either(options):
                return _union([self.argument(option) for option in options])
            case _:
                return self.model(of)

    def form(self, of: Type) -> str:
        """A type as an argument of a form takes it: several files may come with names of their own."""
        if of == ListOf(BYTES):
            upload = self.word("Upload")
            return f"{self.word('Sequence')}[{upload}] | {self.word('Mapping')}[{self.word('str')}, {upload}]"
        return self.argument(of)

    def answer(self, of: Type) -> str:
        """A type as a method's annotation has it; `list` may be a method there."""
        if isinstance(of, ListOf):
            return f"{self.word('Sequence')}[{self.answer(of.item)}]"
        return self.model(of)

    def runtime(self, of: Type) -> str:
        """The type as a value that a call is given to decode with."""
        if of == NONE:
            return self.word("NoneType")
        if of == ANY:
            return self.word("PLAIN")
        if isinstance(of, Choice):
            return self.word(of.base)
        text = self.model(of)
        plain = isinstance(of, ListOf | DictOf) or (isinstance(of, Ref) and of.key not in self.unions)
        if plain or (isinstance(of, Plain) and of.name != "float"):
            return text
        quote = "'" if '"' in text else '"'
        return f"{self.word('cast')}({quote}{self.word('Kind')}[{text}]{quote}, {text})"

    def literal(self, values: tuple[str | int, ...]) -> str:
        return f"{self.word('Literal')}[{', '.join(json.dumps(value, ensure_ascii=False) for value in values)}]"

    def _mapping(self, value: str) -> str:
        return f"{self.word('Mapping')}[{self.word('str')}, {self.word(value)}]"


def _union(texts: list[str]) -> str:
    """Texts with bars between, each part once, mappings and None last."""
    parts = list(dict.fromkeys(part for text in texts for part in bars(text)))
    parts.sort(key=lambda part: (part == "None", part.startswith("Mapping[str, Any")))
    return " | ".join(parts)


def bars(text: str) -> list[str]:
    """The parts of a type between the bars that stand outside of brackets and quotes."""
    parts, depth, quoted, start = list[str](), 0, False, 0
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        depth += 0 if quoted else (letter == "[") - (letter == "]")
        if letter == "|" and depth == 0 and not quoted:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def _decodable(options: tuple[Type, ...]) -> list[Type]:
    """What a decoder can tell apart: one kind of string, and no class beside a free object."""
    strings = [option for option in options if isinstance(option, Plain) and option.name in STRINGS]
    kept: list[Type] = [option for option in options if option not in strings] if len(strings) > 1 else list(options)
    known = any(isinstance(option, Choice) and option.base == "str" for option in options)
    if len(strings) > 1 or (strings and known):
        kept = [option for option in kept if option not in strings]
        kept += [] if known else [Plain("str")]
    if any(isinstance(option, DictOf) for option in kept) and any(isinstance(option, Ref) for option in kept):
        kept = [option for option in kept if not isinstance(option, Ref | DictOf)]
        kept.append(DictOf(ANY))
    return sorted(kept, key=lambda option: option == NONE)

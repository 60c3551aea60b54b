"""Where the class of a schema comes from: which schema holds it, and under which words."""

import re
from collections.abc import Iterable, Mapping

from attrs import Factory, frozen

from codegen.plan.shapes import parts
from codegen.read.schemas import Model, Union
from codegen.read.words import camel, singular

SHARED_BEFORE = re.compile(r"^Shared(?:Params)?(?=[A-Z])")
WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]+")
MEANINGLESS = re.compile(r"(?:Union)?(?:Member|Variant)\d+(?=[A-Z]|$)|(?<=[a-z])0(?=[A-Z])|(?<=[a-z])\d+$")


@frozen
class Dropped:
    """Words that class names do without: in front, or anywhere."""

    prefixes: Iterable[str] = ()
    infixes: Iterable[str] = ()

    def of(self, name: str) -> str:
        """A name without them."""
        for infix in self.infixes:
            name = re.sub(rf"{infix}(?=[A-Z])", "", name)
        fits = (p for p in self.prefixes if name.startswith(p) and name[len(p) : len(p) + 1].isupper())
        return name.removeprefix(next(fits, ""))


@frozen
class Step:
    """One step to a class: the words that it adds, and whether it is one to a member of a union."""

    text: str
    of_union: bool


@frozen
class Origins:
    """How the names of schemas are made up.

    `parents` has for each schema how many letters its name shares with that of the one that holds it, and which this
    is; `parts` the same the other way round.
    """

    unions: frozenset[str]
    parents: Mapping[str, tuple[int, str]] = Factory(dict[str, tuple[int, str]])
    parts: Mapping[str, list[tuple[str, int]]] = Factory(dict[str, list[tuple[str, int]]])
    dropped: Dropped = Factory(Dropped)

    @classmethod
    def of(cls, shapes: Mapping[str, Model | Union], dropped: Dropped) -> "Origins":
        """Look through all schemas for those whose names begin as that of another one, which holds them, ends."""
        parents: dict[str, tuple[int, str]] = {}
        for key in sorted(shapes):
            for part in parts(shapes[key]):
                parents[part] = max(parents.get(part, (0, "")), (_overlap(key, part), key))
        parents = {part: found for part, found in parents.items() if found[0]}
        below: dict[str, list[tuple[str, int]]] = {}
        for part, (common, holder) in parents.items():
            below.setdefault(holder, []).append((part, common))
        unions = frozenset(key for key, shape in shapes.items() if isinstance(shape, Union))
        return cls(unions, parents, below, dropped)

    def chain(self, key: str, below: frozenset[str] = frozenset()) -> list[Step]:
        """The steps from what is part of nothing else to a class."""
        common, parent = self.parents.get(key, (0, ""))
        if not parent or parent in below:
            return [Step(self._words(key), of_union=False)]
        words, before = self._words(_bare(key)[common:]), self.chain(parent, below | {key})
        return [*before, Step(words, parent in self.unions)] if words else before

    def wraps(self, key: str, what: str) -> bool:
        """Whether a class has a part of just this name."""
        return any(singular(self._words(_bare(part)[common:])) == what for part, common in self.parts.get(key, ()))

    def _words(self, text: str) -> str:
        return self.dropped.of(SHARED_BEFORE.sub("", MEANINGLESS.sub("", camel(_bare(text)))))


def _overlap(holder: str, part: str) -> int:
    """How many letters the end of one name and the start of another have in common: two words at least, or all."""
    holder, part = _bare(holder), _bare(part)
    starts = [match.start() for match in WORD.finditer(holder)]
    for start in (0, *starts[1:-1]):
        length = len(holder) - start
        if part.startswith(holder[start:]) and part[length : length + 1].isupper():
            return length
    return 0


def _bare(key: str) -> str:
    return key.strip("+")

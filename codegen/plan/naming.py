"""Class names: as short as their module allows, never numbered."""

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from codegen.plan.layout import DEEPEST, SHARED, Place, Resource, Uses
from codegen.read.words import ACRONYMS, TAKEN, VAGUE, camel, singular

LONGEST = 40
# A placeholder until all names are chosen, so that a run reports all that are missing.
UNNAMED = "?"
VERBS = r"(?:Get|List|Edit|Create|Update|Delete|Bulk|Post|Put|Patch)"
RESPONSE = re.compile(rf"{VERBS}*Responses?(?:ResultItem|Result|Item)?(?=[A-Z]|$)")
MEANINGLESS = re.compile(r"(?:Union)?(?:Member|Variant)\d+(?=[A-Z]|$)|(?<=[a-z])0(?=[A-Z])|(?<=[a-z])\d+$")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+")
TWICE = re.compile(r"((?:[A-Z][a-z0-9]+)+)s?\1(?=[A-Z]|$)")
DEEDS = {"Get": "Details", "List": "Item"}
# Whose response is the resource itself, and not what was done with it.
TELLING = ("", "GetResponse", "ListResponse", "CreateResponse")
SHARED_BEFORE = re.compile(r"^Shared(?:Params)?(?=[A-Z])")


class NamingError(Exception):
    """Classes for which no rule finds a good name: fixes.toml must name them."""


@frozen
class Dropped:
    """Words that are dropped from class names: at the beginning, or anywhere."""

    prefixes: Iterable[str] = ()
    infixes: Iterable[str] = ()

    def of(self, name: str) -> str:
        """A name without them."""
        for infix in self.infixes:
            name = re.sub(rf"{infix}(?=[A-Z])", "", name)
        fits = (p for p in self.prefixes if name.startswith(p) and name[len(p) : len(p) + 1].isupper())
        return name.removeprefix(next(fits, ""))


@frozen
class Named:
    """A class that needs a name in its module."""

    key: str
    place: Place
    in_response: bool


def resource_class(name: tuple[str, ...], taken: set[str]) -> str:
    """The class of a resource: its own word, preceded by its parents' words if that is taken.

    Plurals are resources (`Zones`), singulars are what they respond with (`DNSSEC`, read by `DNSSECResource`).
    """
    ending = "Resource" if singular(name[-1]) == name[-1] else ""
    words = ["".join(camel(part) for part in name[-length:]) for length in range(1, len(name) + 1)]
    for candidate in [*(word + ending for word in words), *(word + "Resource" for word in words)]:
        if candidate not in taken:
            return candidate
    raise NamingError(f"no class name for {'.'.join(name)}")


def class_names(
    classes: list[Named],
    given: Mapping[str, str],
    taken: Mapping[Place, set[str]],
    uses: Mapping[str, Uses],
    dropped: Dropped,
) -> dict[str, str]:
    """A name for every class.

    A name is unique in its module and in all modules that see it.

    Raises:
        NamingError: Some names are bad, and fixes.toml gives no better ones.
    """
    names: dict[str, str] = {}
    used: dict[Place, set[str]] = {place: set(words) for place, words in taken.items()}
    for each in sorted(classes, key=lambda of: (of.key not in given, *_priority(of))):
        seen_by = [each.place, *uses[each.key].places]
        blocked = TAKEN.union(*(used.get(place, ()) for place in seen_by))
        free = (candidate for candidate in _candidates(each, given, dropped) if candidate not in blocked)
        names[each.key] = name = next(free, each.key + UNNAMED)
        for place in seen_by:
            used.setdefault(place, set()).add(name)
    _check(names, given)
    return names


def _candidates(of: Named, given: Mapping[str, str], dropped: Dropped) -> list[str]:
    """Names from best to worst."""
    if of.key in given:
        return [given[of.key]]
    plain = dropped.of(SHARED_BEFORE.sub("", MEANINGLESS.sub("", camel(of.key.strip("+")))))
    near = SHARED if of.place[:1] == SHARED else of.place
    short = _without_place(plain, near)
    without_response = RESPONSE.sub("", plain) or plain
    owned = _with_owner(short, near)
    names = [owned if short in VAGUE else short, *_action_names(plain, short, near), owned, without_response, plain]
    if not of.in_response:
        names = [names[0], *(name + "Param" for name in names), *names[1:]]
    names = [name for each in names for name in (TWICE.sub(r"\1", each), each)]
    return [name for name in [*names, *_endings(plain)] if name and name[0].isalpha() and len(name) <= LONGEST]


def _priority(of: Named) -> tuple[object, ...]:
    """The order of choosing names: shared classes first, as most modules see them, and responses before arguments."""
    return of.place[:1] != SHARED, of.place, not of.in_response, _claim(of.key), of.key


def _claim(key: str) -> int:
    """How well the name of its resource fits a class; less is better."""
    found = RESPONSE.search(key)
    deed = found.group().removesuffix("Item").removesuffix("Result") if found else ""
    return TELLING.index(deed) if deed in TELLING else len(TELLING)


def _action_names(plain: str, short: str, place: Place) -> list[str]:
    """What a response that has only its resource's name is otherwise called: `NamespaceBulkGetResult`."""
    found = re.search(rf"({VERBS}+)Responses?", plain)
    own = camel(singular(place[-1]))
    return [own + DEEDS.get(found.group(1), f"{found.group(1)}Result")] if found and short == own else []


def _endings(name: str) -> list[str]:
    """What is left of a long name when its first words go, one after the other."""
    starts = [match.start() for match in WORD.finditer(name)]
    return [name[start:] for start in starts[1:-1]]


def _with_owner(short: str, place: Place) -> str:
    return camel(singular(place[-1])) + short


def _without_place(name: str, place: Place) -> str:
    """The name without the words of its module: `CertificatePackCertificate` is `Certificate` in the pack's module."""
    parts = {camel(part) for part in place} | {camel(singular(part)) for part in place}
    own = camel(singular(place[-1]))
    name = _stripped(name, sorted(parts, key=len, reverse=True))
    name = RESPONSE.sub("", name, count=1) if RESPONSE.match(name) else RESPONSE.sub("", name)
    rest = re.sub(rf"^{VERBS}+(?=[A-Z])", "", name)
    return rest or (own if place != SHARED else "")


def _stripped(name: str, parts: list[str]) -> str:
    for part in parts:
        rest = name[len(part) :]
        begins = name.lower().startswith(part.lower()) and (not rest or rest[0].isupper())
        if part and begins and not _in_acronym(name, len(part)):
            return _stripped(rest, parts)
    return name


def _in_acronym(name: str, at: int) -> bool:
    """Whether a word such as DNSKEY would be split there."""
    return any(len(word) > at and name.startswith(word) for word in ACRONYMS.values())


def _check(names: Mapping[str, str], given: Mapping[str, str]) -> None:
    bad = {
        key: name
        for key, name in names.items()
        if name.endswith(UNNAMED) or len(name) > LONGEST or (MEANINGLESS.search(name) and key not in given)
    }
    if bad:
        wanting = ", ".join(f"{key} ({name})" for key, name in sorted(bad.items()))
        raise NamingError(f"Give better names in fixes.toml to: {wanting}")


def resource_classes(tree: Mapping[tuple[str, ...], Resource]) -> dict[tuple[str, ...], str]:
    """A class name for every resource, unique in its module."""
    found: dict[tuple[str, ...], str] = {}
    for name in sorted(tree, key=lambda n: (len(n), n)):
        seen_in = {tree[name].place, name[:-1][:DEEPEST]}  # its own module, and its parent's, which names it
        taken = {found[other] for other in found if tree[other].place in seen_in} | TAKEN
        found[name] = resource_class(name, taken)
    return found

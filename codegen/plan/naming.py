"""Class names: as short as their module allows, never numbered."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import Factory, frozen

from codegen.plan.layout import DEEPEST, SHARED, Resource, Uses
from codegen.plan.lock import Lock, Place
from codegen.plan.origins import MEANINGLESS, WORD, Origins, Step
from codegen.read.words import ACRONYMS, TAKEN, VAGUE, camel, singular

LONGEST = 40
# A placeholder until all names are chosen, so that a run reports all that are missing.
UNNAMED = "?"
VERBS = r"(?:Get|List|Edit|Create|Update|Delete|Bulk|Post|Put|Patch)"
ANSWER = re.compile(r"Responses?(?:ResultItem|Result|Item)?(?=[A-Z]|$)")
RESPONSE = re.compile(rf"{VERBS}*Responses?(?:ResultItem|Result|Item)?(?=[A-Z]|$)")
TWICE = re.compile(r"((?:[A-Z][a-z0-9]+)+)s?\1(?=[A-Z]|$)")
DEEDS = {"Get": "Details", "List": "Item"}
# Whose response is the resource itself, and not what was done with it.
TELLING = ("", "GetResponse", "ListResponse", "CreateResponse")


class NamingError(Exception):
    """Classes for which no rule finds a good name: fixes.toml must name them."""


@frozen
class Chosen:
    """Names that are not up to the rules: those that fixes.toml gives, and those that classes already have."""

    given: Mapping[str, str] = Factory(dict[str, str])
    known: Mapping[str, str] = Factory(dict[str, str])

    def of(self, key: str) -> str:
        """The name of a class; empty where it is still to be found."""
        return self.given.get(key) or self.known.get(key, "")

    def order(self, key: str) -> tuple[bool, bool]:
        """Classes that have a name come before those that are to find one."""
        return key not in self.given, key not in self.known


@frozen
class Named:
    """A class that needs a name in its module."""

    key: str
    place: Place
    in_response: bool


def resource_class(name: tuple[str, ...], taken: Collection[str]) -> str:
    """The class of a resource: its own word, with its parents' words before where that is taken.

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
    chosen: Chosen,
    taken: Mapping[Place, set[str]],
    uses: Mapping[str, Uses],
    origins: Origins,
) -> dict[str, str]:
    """A name for every class.

    A name is unique in its module; one that is new also in all modules that see it.

    Raises:
        NamingError: Some names are bad, and fixes.toml gives no better ones.
    """
    names: dict[str, str] = {}
    defined: dict[Place, set[str]] = {place: set(words) for place, words in taken.items()}
    visible: dict[Place, set[str]] = {place: set(words) for place, words in taken.items()}
    for each in sorted(classes, key=lambda of: (*chosen.order(of.key), *_priority(of))):
        before, own = chosen.of(each.key), defined.setdefault(each.place, set())
        seen_by = {each.place, *uses[each.key].places}
        if before and before not in own | TAKEN:
            name = before
        else:
            blocked = TAKEN.union(own, *(visible.get(place, ()) for place in seen_by))
            name = next((name for name in _candidates(each, origins) if name not in blocked), each.key + UNNAMED)
        names[each.key] = name
        own.add(name)
        for place in seen_by:
            visible.setdefault(place, set()).add(name)
    _check(names, chosen.given)
    return names


def _candidates(of: Named, origins: Origins) -> list[str]:
    """Names from best to worst; those in which no word stands twice come first."""
    first, *steps = _from_last_variant(origins.chain(of.key))
    roots = list(_of_root(first.text, of.place))
    if origins.wraps(of.key, roots[0]):
        roots = [f"{roots[0]}Response", *roots]
    whole = _without_place(first.text + "".join(step.text for step in steps), of.place)
    names = list(_of_part(roots, steps, of.place)) if steps else roots
    names += [name for owner in roots for name in _cut(owner, whole)]
    names += [*(step.text for step in steps[-1:]), *map(_once, names)]
    names = sorted(dict.fromkeys(map(_clean, names)), key=_stutters)
    if not of.in_response:
        names = [*names[:1], *(f"{name}Param" for name in names), *names[1:]]
    return [name for name in names if name[:1].isalpha() and len(name) <= LONGEST]


def _from_last_variant(chain: list[Step]) -> list[Step]:
    """The steps to a part of a variant, from the variant on: it is the owner, and not the union."""
    at = max((index for index, step in enumerate(chain[:-1]) if step.of_union), default=0)
    return chain[at:]


def _of_root(plain: str, place: Place) -> Iterator[str]:
    """Names of what is part of nothing else: without the words of its module, or with the last one of them."""
    short = _without_place(plain, place)
    owned = _with_owner(short, place)
    yield owned if short in VAGUE else short
    yield from _action_names(plain, short, place)
    yield from (owned, RESPONSE.sub("", plain), ANSWER.sub("", plain), plain)


def _of_part(owners: Sequence[str], steps: Sequence[Step], place: Place) -> Iterator[str]:
    """Names of a part: its owner's and the last step; where that is taken, with more of the steps between."""
    texts = [_without_place(step.text, place) or step.text for step in steps]
    if texts[-1] not in VAGUE and (steps[-1].of_union or owners[0] == f"{texts[-1]}Response"):
        yield texts[-1]
    for owner in owners:
        for length in range(1, len(texts) + 1):
            tail = "".join(texts[-length:])
            yield from (owner + tail, *([tail] if length > 1 else []))


def _cut(owner: str, name: str) -> Iterator[str]:
    """A name with its middle left out: its owner's, or its own first word, and more and more of its last words."""
    first, *rest = WORD.findall(name) or [name]
    for length in range(1, len(rest) + 1):
        yield from (start + "".join(rest[-length:]) for start in dict.fromkeys((owner, first)))


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


def _clean(name: str) -> str:
    return TWICE.sub(r"\1", MEANINGLESS.sub("", name))


def _once(name: str) -> str:
    """A name without words that come again: `AuthorityCertificateAuthority` is a `CertificateAuthority`."""
    words = WORD.findall(name)
    return "".join(word for index, word in enumerate(words) if word not in words[index + 1 :])


def _stutters(name: str) -> bool:
    """Whether a word stands in a name twice."""
    words = WORD.findall(name)
    return len(set(words)) < len(words)


def _with_owner(short: str, place: Place) -> str:
    return camel(singular(place[-1])) + short


def _without_place(name: str, place: Place) -> str:
    """The name without the words of its module: `CertificatePackCertificate` is `Certificate` beside its pack."""
    near = SHARED if place[:1] == SHARED else place
    words = {camel(part) for part in near} | {camel(singular(part)) for part in near}
    name = _stripped(name, sorted(words, key=len, reverse=True))
    name = RESPONSE.sub("", name, count=1) if RESPONSE.match(name) else RESPONSE.sub("", name)
    rest = re.sub(rf"^{VERBS}+(?=[A-Z])", "", name)
    return rest or (camel(singular(place[-1])) if near != SHARED else "")


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


def resource_classes(tree: Mapping[tuple[str, ...], Resource], known: Lock) -> dict[tuple[str, ...], str]:
    """A class name for every resource, unique in its module; those that are known stay."""
    found = {name: known.resources[".".join(name)] for name in tree if ".".join(name) in known.resources}
    named = known.named()
    for name in sorted(tree.keys() - found.keys(), key=lambda n: (len(n), n)):
        seen_in = {tree[name].place, name[:-1][:DEEPEST]}  # its own module, and its parent's, which names it
        taken = {found[other] for other in found if tree[other].place in seen_in}
        found[name] = resource_class(name, TAKEN.union(taken, *(named.get(place, ()) for place in seen_in)))
    return found

"""Words: how the API's names become Python names, class names and plain English."""

import keyword
import re
import tomllib
from pathlib import Path

DATA = tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))
ACRONYMS: dict[str, str] = {word.lower(): word for word in DATA["acronyms"]}
SPOKEN = frozenset[str](DATA["spoken"])
INVARIABLE = frozenset[str](DATA["invariable"])
IRREGULAR: dict[str, str] = DATA["irregular"]
VAGUE = frozenset[str](DATA["vague"])
TAKEN = frozenset[str](DATA["taken"])

LOWER_TO_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
NOT_A_WORD = re.compile(r"[^A-Za-z0-9]+")


def snake(name: str) -> str:
    """The Python name of a wire name: `userAgents` is `user_agents`, `from` is `from_`, `0rtt` is `n0rtt`."""
    spaced = NOT_A_WORD.sub("_", LOWER_TO_UPPER.sub("_", name)).strip("_").lower()
    if not spaced or spaced[0].isdigit():
        spaced = "n" + spaced
    return safe(spaced)


def safe(name: str) -> str:
    """The name itself, with an underscore if it is a reserved word of Python."""
    return name + "_" if keyword.iskeyword(name) or name == "self" else name


def camel(name: str) -> str:
    """A class name: `certificate_packs` is `CertificatePacks`, `acls` is `ACLs`."""
    parts = [part for part in NOT_A_WORD.split(name) if part]
    return "".join(ACRONYMS.get(part.lower(), part[0].upper() + part[1:]) for part in parts)


def singular(name: str) -> str:
    """One of many: `records` is `record`, `policies` is `policy`, `status` stays."""
    head, last = _last_word(name)
    lower = last.lower()
    if lower in INVARIABLE or not lower.endswith("s") or lower.endswith(("ss", "us", "is", "ics")):
        return name
    if lower in IRREGULAR:
        return head + last[0] + IRREGULAR[lower][1:]
    if lower.endswith("ies") and len(lower) > len("dies"):
        return head + last[:-3] + "y"
    return head + (last[:-2] if lower.endswith(("sses", "xes", "ches", "shes")) else last[:-1])


def words(name: str) -> str:
    """Plain English: `CertificatePack` and `certificate_pack` are "certificate pack", `dns` is "DNS"."""
    parts = NOT_A_WORD.sub(" ", LOWER_TO_UPPER.sub(" ", name)).split()
    return " ".join(ACRONYMS.get(part.lower(), part if part.isupper() else part.lower()) for part in parts)


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def article(noun: str) -> str:
    """The noun with "a" or "an" before it, as it is spoken."""
    first = noun.split(" ", maxsplit=1)[0]
    if first.isupper() and len(first) > 1 and first not in SPOKEN:
        vowel = first[0] in "AEFHILMNORSX"
    else:
        vowel = first[0].lower() in "aeio" or (first.startswith("u") and not first.startswith(("uni", "us")))
    return f"{'an' if vowel else 'a'} {noun}"


def _last_word(name: str) -> tuple[str, str]:
    start = max(name.rfind("_"), name.rfind(" ")) + 1
    boundaries = [match.start() for match in LOWER_TO_UPPER.finditer(name)]
    # "ACLs" is one word: a boundary before a lone "s" or inside a plural acronym doesn't count.
    start = max([start, *(b for b in boundaries if len(name) - b > len("Ls"))])
    return name[:start], name[start:]

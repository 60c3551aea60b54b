"""Expressions of rules: what they come to where only some of their comparisons are known.

https://developers.cloudflare.com/ruleset-engine/rules-language/operators/
"""

import re
from collections.abc import Callable, Iterable
from ipaddress import ip_network

_OR, _AND = ("or", "||"), ("and", "&&")
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[(){}]|\|\||&&|!=?|[^\s(){}"!|&]+|\S|\s+')
_ZONE = re.compile(r"cf\.zone\.(?P<field>name|plan) (?P<operator>eq|==|ne|!=|in) (?P<values>.+)")
_HOST = re.compile(r"http\.host (?P<operator>eq|==|ne|!=|in|contains) (?P<values>.+)")
_ENDING = re.compile(r'ends_with\(http\.host, ?"([^"]*)"\)')
# All but what it names; an expression that is true where a text is not part of a value is written with "not".
_EXCEPT = re.compile(r'^[^"]* (?:ne|!=) |^[\w.]+ (?:eq|==) false$')
_PLAIN = re.compile(
    r'http\.request\.full_uri (?:strict )?wildcard (?:r ?)?"http://\*"'
    r'|http\.request\.scheme (?:eq|==) "http"|starts_with\(http\.request\.full_uri, ?"http://"\)|ssl (?:eq|==) false'
)
_FOR_PROGRAMS = re.compile(
    r'(?:starts_with\()?http\.request\.uri(?:\.path)?(?:,| contains| eq| ==) ?"/\.well-known(?:/|")'
)
_QUOTED = re.compile(r'"((?:\\.|[^"\\])*)"')
# What many of a site's visitors have in common, and anyone can choose.
_OF_MANY = re.compile(
    r"ip\.(?:src|geoip)\.(?:country|continent|asnum|subdivision_1_iso_code|is_in_european_union)\b"
    r"|http\.request\.version\b|(?:http\.request\.)?ssl$|cf\.edge\.server_port\b|cf\.tls_\w+|http\.referer\b"
    r'|http\.request\.method (?:in|eq|==) .*"(?:GET|POST|PUT|HEAD)"'
    r'|http\.user_agent (?:contains|matches|~|(?:strict )?wildcard) (?:r ?)?"[^"]*(?:Mozilla|Gecko|Chrome|Safari)'
    r"|cf\.threat_score (?:lt|le|<|<=) |cf\.(?:waf\.score|bot_management\.score)\S* (?:gt|ge|>|>=) "
    r'|http\.request\.uri\.query (?:eq|==) ""|len\([\w.]+\) ?(?:gt|ge|>|>=) '
)
_ANY_PATH = re.compile(
    r'(?:http\.request\.(?:full_uri|uri|uri\.path)) (?:contains "/?"|(?:strict )?wildcard (?:r ?)?"/?\*+"'
    r'|(?:matches|~) (?:r ?)?"\^?/?(?:\.\*)?\$?")'
    r'|starts_with\(http\.request\.(?:uri|uri\.path), ?"/?"\)'
)
_ADDRESSES = re.compile(r"ip\.src (?:in \{(?P<list>[^}]*)\}|(?:eq|==) (?P<one>\S+))")
SHORT_PREFIX = {4: 16, 6: 32}
"""The longest prefixes, by version, that still are of very many addresses: the largest that access rules take."""


def is_broad(expression: str, zone: str = "") -> bool:
    """Whether it is true for all requests, or for those of whole countries, networks or kinds.

    What it compares with something that this does not know counts as narrow, and all but that as broad.

    Args:
        expression: The expression.
        zone: The name of its zone: what is for all hosts of it is broad, too.
    """

    def atom(text: str) -> bool:
        return _is_broad(text) or _is_of_all_hosts(text, zone)

    return _evaluate(_tokens(expression), atom, lambda text, _: text != "true") is True


def holds_for_hosts(expression: str, name: str, plan: str) -> bool:
    """Whether it is true for the requests to a zone, or to some hosts of it, but for exceptions that it names.

    What it asks for besides, such as a path or an address, leaves all others out.
    """

    def atom(text: str) -> bool:
        of_zone = _of_zone(text, name, plan)
        return _is_usual(text) if of_zone is None else of_zone

    return _evaluate(_tokens(expression), atom, lambda _, value: not value) is True


def holds_for_zone(expression: str, name: str, plan: str) -> bool | None:
    """Whether a rule of an account applies to a zone; None if that depends on more than the zone's name and plan."""
    return _evaluate(_tokens(expression), lambda atom: _of_zone(atom, name, plan), _negated)


def holds_for_plain_http(expression: str, host: str) -> bool | None:
    """Whether it is true for all requests to a host that are not encrypted; None if that depends on more.

    What it says of /.well-known, which is there for programs, changes nothing.
    """
    return _evaluate(_tokens(expression), lambda atom: _of_plain(atom, host), _negated)


def is_never(expression: str) -> bool:
    """Whether it is true for no request."""
    return _evaluate(_tokens(expression), {"true": True, "false": False}.get, _negated) is False


def _negated(_: str, value: bool | None) -> bool | None:
    return None if value is None else not value


def _tokens(expression: str) -> list[str]:
    return [each for each in _TOKEN.findall(expression) if each.strip()]


def _evaluate(
    tokens: list[str], atom: Callable[[str], bool | None], negated: Callable[[str, bool | None], bool | None]
) -> bool | None:
    """What an expression comes to, given what its comparisons do; None where it depends on one that is None."""
    tokens = _bare(tokens)
    for operators, decisive in ((_OR, True), (_AND, False)):
        parts = _split(tokens, operators)
        if len(parts) > 1:
            return _joined((_evaluate(part, atom, negated) for part in parts), decisive)
    if tokens and tokens[0].lower() in ("not", "!"):
        return negated(_text(_bare(tokens[1:])), _evaluate(tokens[1:], atom, negated))
    return atom(_text(tokens))


def _joined(values: Iterable[bool | None], decisive: bool) -> bool | None:
    """Any of them decides; if none does, one that is not known leaves the whole unknown."""
    found = list(values)
    if decisive in found:
        return decisive
    return None if None in found else not decisive


def _split(tokens: list[str], operators: tuple[str, ...]) -> list[list[str]]:
    """The parts between operators that stand in no parentheses."""
    parts, depth = [list[str]()], 0
    for word in tokens:
        depth += (word in "({") - (word in ")}")
        if depth == 0 and word.lower() in operators:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _bare(tokens: list[str]) -> list[str]:
    """Without the parentheses around all of it."""
    while len(tokens) > 1 and tokens[0] == "(" and _closing(tokens) == len(tokens) - 1:
        tokens = tokens[1:-1]
    return tokens


def _closing(tokens: list[str]) -> int:
    depth = 0
    for place, word in enumerate(tokens):
        depth += (word == "(") - (word == ")")
        if depth == 0:
            return place
    return -1


def _text(tokens: list[str]) -> str:
    """Tokens as they are usually written, so that spaces make no difference."""
    return re.sub(r" ?([(){},]) ?", lambda each: _SPACED.get(each[1], each[1]), " ".join(tokens)).strip()


_SPACED = {"{": " {", ",": ", "}


def _is_broad(atom: str) -> bool:
    if atom in ("true", ""):
        return True
    found = _ADDRESSES.fullmatch(atom)
    if found:
        return any(map(is_wide, (found["list"] or found["one"]).split()))
    if _OF_MANY.match(atom) or _ANY_PATH.fullmatch(atom):
        return True
    return _EXCEPT.search(atom) is not None


def is_wide(network: str) -> bool:
    """Whether so many addresses of the internet are in a network that it can't be one owner's."""
    try:
        found = ip_network(network, strict=False)
    except ValueError:
        return False
    return found.prefixlen <= SHORT_PREFIX[found.version] and not (found.is_private and found.prefixlen)


def _of_zone(atom: str, name: str, plan: str) -> bool | None:
    if atom in ("true", "false"):
        return atom == "true"
    found = _ZONE.fullmatch(atom)
    if found is None:
        return None
    actual = {"name": name.lower(), "plan": _PLANS.get(plan, plan)}[found["field"]]
    values = [each.lower() for each in _QUOTED.findall(found["values"])]
    return (actual in values) is (found["operator"] not in ("ne", "!="))


def _of_plain(atom: str, host: str) -> bool | None:
    if atom in ("true", "false", "ssl"):
        return atom == "true"
    if _PLAIN.fullmatch(atom):
        return True
    if _FOR_PROGRAMS.match(atom):
        return False
    return _of_host(atom, host)


def _of_host(atom: str, host: str) -> bool | None:
    """What a comparison of the host name says; None if it is none."""
    ending = _ENDING.fullmatch(atom)
    if ending is not None:
        return host.endswith(ending[1].lower())
    found = _HOST.fullmatch(atom)
    if found is None:
        return None
    values = [each.lower() for each in _QUOTED.findall(found["values"])]
    if found["operator"] == "contains":
        return any(each in host for each in values)
    return (host in values) is (found["operator"] not in ("ne", "!="))


def _is_of_all_hosts(atom: str, zone: str) -> bool:
    """Whether it is true for each host name of a zone."""
    return bool(zone) and _of_host(atom, f"any.{zone}") is True and _of_host(atom, f"other.{zone}") is True


def _is_usual(atom: str) -> bool:
    """Whether all requests but some are so."""
    is_of_hosts = _HOST.fullmatch(atom) or _ENDING.fullmatch(atom)
    return atom == "ssl" or bool(is_of_hosts or _ANY_PATH.fullmatch(atom) or _EXCEPT.search(atom))


# How expressions call plans: https://developers.cloudflare.com/ruleset-engine/rules-language/fields/reference/cf.zone.plan/
_PLANS = {"enterprise": "ent", "business": "biz"}

"""What SPF lets others do: a record, and those of the same zone that it includes or redirects to (RFC 7208)."""

from collections.abc import Iterator
from ipaddress import ip_network

from attrs import define, evolve, field, frozen

from cfapi.audit.addresses import Address, address_of
from cfapi.audit.dns import ZoneRecords
from cfapi.audit.findings import Unknown
from cfapi.audit.hosts import is_within, normal
from cfapi.audit.mail import is_spf, text_of

QUALIFIERS = "+-~?"
# The terms for which a receiver asks the DNS, and how many of them it takes (section 4.6.4).
ASKING, MOST_LOOKUPS = ("include", "a", "mx", "ptr", "exists", "redirect"), 10
# The shortest prefix of a network that can be one sender's: a /8 has 16 million addresses.
LARGEST = {4: 8, 6: 16}


@frozen
class SPFTerm:
    """One mechanism or modifier."""

    qualifier: str
    name: str
    value: str

    @classmethod
    def parse(cls, word: str) -> "SPFTerm":
        """Read a word such as "~include:_spf.example.com"."""
        qualifier = word[0] if word[0] in QUALIFIERS else "+"
        rest = word.lstrip(QUALIFIERS)
        end = next((place for place, letter in enumerate(rest) if letter in ":=/"), len(rest))
        return cls(qualifier, rest[:end], rest[end:].lstrip(":="))


@frozen
class SPFPolicy:
    """What a record says.

    Attributes:
        ending: What it says of all other senders: one of "-", "~", "?", "+"; None if nothing.
        senders: The terms that let somebody send.
        open_to_all: The term that lets everybody send.
        broken: Why receivers ignore it.
        lookups: How many times at least receivers have to ask the DNS.
    """

    ending: str | None = None
    senders: tuple[str, ...] = ()
    open_to_all: str | None = None
    broken: str | None = None
    lookups: int = 0


def spf_terms(text: str) -> list[SPFTerm]:
    """The mechanisms and modifiers of an SPF record."""
    return [SPFTerm.parse(word) for word in text.lower().split()[1:]]


def spf_addresses(content: str) -> Iterator[Address]:
    """The single addresses that a TXT record tells as those of senders, if it is an SPF record."""
    if "v=spf1" not in content.lower():
        return
    text = text_of(content)
    for term in spf_terms(text) if is_spf(text) else ():
        if term.name in ("ip4", "ip6"):
            address = address_of(term.value.removesuffix("/32" if term.name == "ip4" else "/128"))
            yield from () if address is None else (address,)


def spf_policy(records: ZoneRecords, name: str) -> SPFPolicy | None:
    """What the SPF record at a name says; None if there is none.

    Raises:
        Unknown: It is in another zone.
    """
    return _Reader(records).read(name)


@define
class _Reader:
    records: ZoneRecords
    _known: dict[str, SPFPolicy | None] = field(factory=dict[str, SPFPolicy | None])

    def read(self, name: str) -> SPFPolicy | None:
        if name not in self._known:
            self._known[name] = SPFPolicy(broken="it refers to itself")  # as long as it is read
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> SPFPolicy | None:
        found = self.records.lookup(name, "TXT")
        if found.elsewhere is not None:
            raise Unknown("SPF is published in another zone, which was not read")
        texts = [text for record in found.records if is_spf(text := text_of(record.content or ""))]
        if len(texts) > 1:
            return SPFPolicy(broken="there are several SPF records, of which none counts")
        return self._policy(name, spf_terms(texts[0])) if texts else None

    def _policy(self, name: str, terms: list[SPFTerm]) -> SPFPolicy:
        end = next((place for place, term in enumerate(terms) if term.name == "all"), None)
        before = [term for term in (terms if end is None else terms[:end]) if term.name not in ("exp", "redirect")]
        policy = SPFPolicy(
            ending=None if end is None else terms[end].qualifier,
            senders=tuple(f"{term.name}:{term.value}".rstrip(":") for term in before if term.qualifier == "+"),
            lookups=sum(term.name in ASKING for term in before),
        )
        for term in before:
            policy = self._with(policy, term, name)
        redirect = next((term for term in terms if term.name == "redirect"), None)
        return policy if redirect is None or end is not None else self._redirected(policy, redirect, name)

    def _with(self, policy: SPFPolicy, term: SPFTerm, name: str) -> SPFPolicy:
        """A policy with what a term adds to it."""
        if term.name in ("ip4", "ip6"):
            is_open = term.qualifier == "+" and _is_huge(term.value)
            return evolve(policy, open_to_all=f"{term.name}:{term.value}") if is_open else policy
        target = self._own(term, name) if term.name == "include" else None
        if target is None:
            return policy
        included = self.read(target) or SPFPolicy(broken=f"{target}, which it includes, has no SPF record")
        opened = included.open_to_all or ("all" if included.ending == "+" else None)
        return evolve(
            policy,
            open_to_all=f"include:{target}" if opened and term.qualifier == "+" else policy.open_to_all,
            broken=policy.broken or included.broken,
            lookups=policy.lookups + included.lookups,
        )

    def _redirected(self, policy: SPFPolicy, redirect: SPFTerm, name: str) -> SPFPolicy:
        target = self._own(redirect, name)
        if target is None:
            raise Unknown("SPF is redirected to another zone, which was not read")
        followed = self.read(target) or SPFPolicy(broken=f"{target}, to which it is redirected, has no SPF record")
        return SPFPolicy(
            followed.ending,
            policy.senders + followed.senders,
            policy.open_to_all or followed.open_to_all,
            policy.broken or followed.broken,
            policy.lookups + followed.lookups + 1,
        )

    def _own(self, term: SPFTerm, name: str) -> str | None:
        """The name that a term refers to, if this zone has it; of macros (section 7) only the domain is known."""
        target = normal(term.value.replace("%{d}", name))
        is_own = "%" not in target and is_within(target, self.records.zone)
        return target if is_own and self.records.lookup(target, "TXT").elsewhere is None else None


def _is_huge(value: str) -> bool:
    try:
        network = ip_network(value, strict=False)
    except ValueError:
        return False
    return network.prefixlen < LARGEST[network.version]
